using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>The percentiles one release publishes for one area, its median among them.</summary>
/// <param name="Area">The area; null for the nation.</param>
/// <param name="Date">The month they speak of.</param>
/// <param name="Jobs">Jobs in the occupation there, where published.</param>
/// <param name="Percentiles">Dollars a year by percentile.</param>
internal sealed record PercentileCell(Area? Area, YearMonth Date, double? Jobs, IReadOnlyDictionary<Percentile, double> Percentiles)
{
    public double Median => Percentiles[Percentile.Median];

    /// <summary>Cells of whole areas (no industry) among figures that are fitted; those without a median are left out.</summary>
    public static IEnumerable<PercentileCell> Of(IEnumerable<Figure> figures, Vocabulary vocabulary) =>
        figures.OfType<PercentileFigure>()
            .Where(figure => figure.Cited.Population["industry"] is null && figure.Cited.Population["area"] is not null)
            .GroupBy(figure => (figure.Cited.Source, figure.Cited.Date, figure.Cited.Population))
            .Select(cell => Cell([.. cell], vocabulary))
            .Where(cell => cell.Percentiles.ContainsKey(Percentile.Median));

    private static PercentileCell Cell(List<PercentileFigure> figures, Vocabulary vocabulary)
    {
        Citation cited = figures[0].Cited;
        Area? area = vocabulary.Places.Find(cited.Population["area"]!);
        return new PercentileCell(
            area is { Kind: AreaKind.Nation } ? null : area,
            cited.Date,
            figures[0].N,
            figures.ToDictionary(figure => figure.Percentile, figure => figure.Dollars));
    }
}
