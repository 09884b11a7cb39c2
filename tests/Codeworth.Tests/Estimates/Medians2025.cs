using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Tests.Estimates;

/// <summary>The published median of the occupation in an area in May 2025, and the jobs behind it.</summary>
internal sealed record Median2025(Area Area, double Dollars, double? Jobs);

/// <summary>The published medians of May 2025.</summary>
internal static class Medians2025
{
    public static IReadOnlyList<Median2025> All { get; } =
    [
        .. Fitted.Evidence.Figures.OfType<PercentileFigure>()
            .Where(figure => figure.Percentile == Percentile.Median && figure.Cited.Date == Asked.May2025
                && figure.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists && figure.Cited.Population["industry"] is null)
            .Select(figure => new Median2025(Fitted.Vocabulary.Places.Find(figure.Cited.Population["area"]!)!, figure.Dollars, figure.N)),
    ];

    public static IEnumerable<Median2025> Where(params AreaKind[] kinds) => All.Where(median => kinds.Contains(median.Area.Kind));
}
