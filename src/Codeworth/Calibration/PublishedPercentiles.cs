using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>
/// The forecast anyone can read off the official tables: the occupation's percentiles of the nation or of the person's state, of the release
/// nearest in time; straight lines of log pay on the normal quantile between the five, and beyond them.
/// </summary>
internal sealed class PublishedPercentiles
{
    private readonly ILookup<string, PercentileCell> _cells;

    /// <param name="figures">All figures.</param>
    /// <param name="sources">Sources by id.</param>
    /// <param name="vocabulary">Places.</param>
    public PublishedPercentiles(IEnumerable<Figure> figures, IReadOnlyDictionary<string, Source> sources, Vocabulary vocabulary) =>
        _cells = PercentileCell.Of(
                figures.Where(figure => figure is PercentileFigure && sources[figure.Cited.Source].Kind == "official"
                    && figure.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists),
                vocabulary)
            .Where(cell => cell.Percentiles.Count >= 3)
            .ToLookup(cell => cell.Area?.Id ?? Area.NationId);

    /// <summary>The nation's, at a month.</summary>
    public Func<double, double> OfNation(YearMonth on) => Quantiles(Nearest(Area.NationId, on)!);

    /// <summary>The state's, at a month; the nation's where the state has none.</summary>
    public Func<double, double> OfState(string? state, YearMonth on) =>
        state is not null && Nearest(state, on) is { } cell ? Quantiles(cell) : OfNation(on);

    private PercentileCell? Nearest(string area, YearMonth on) =>
        _cells[area].MinBy(cell => (Math.Abs(cell.Date.YearsSince(on)), -cell.Date.YearsSince(on)));

    private static Func<double, double> Quantiles(PercentileCell cell)
    {
        (double Z, double Log)[] points = [.. cell.Percentiles.OrderBy(pair => pair.Key)
            .Select(pair => (StandardNormal.Quantile(pair.Key.Probability), Math.Log(pair.Value)))];
        return probability => Math.Exp(Along(points, StandardNormal.Quantile(probability)));
    }

    private static double Along((double Z, double Log)[] points, double z)
    {
        int i = 0;
        while (i < points.Length - 2 && z > points[i + 1].Z)
            i++;
        return points[i].Log + ((z - points[i].Z) * (points[i + 1].Log - points[i].Log) / (points[i + 1].Z - points[i].Z));
    }
}
