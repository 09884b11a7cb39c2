using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>How many jobs of the occupation a place has, in three bands, by its newest published median.</summary>
internal sealed class PlaceSizes(IEnumerable<Figure> figures)
{
    private readonly Dictionary<string, double> _jobs = figures.OfType<PercentileFigure>()
        .Where(figure => figure.N is not null && figure.Percentile == Percentile.Median
            && figure.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists && figure.Cited.Population["industry"] is null)
        .GroupBy(figure => figure.Cited.Population["area"] ?? "", StringComparer.Ordinal)
        .ToDictionary(area => area.Key, area => area.MaxBy(figure => figure.Cited.Date)!.N!.Value, StringComparer.Ordinal);

    /// <summary>The band of a place; "not known" where no jobs are published.</summary>
    public string Of(Area? place) => place is not null && _jobs.TryGetValue(place.Id, out double jobs)
        ? jobs < 2_000 ? "under 2,000 jobs" : jobs < 10_000 ? "2,000 to 9,999 jobs" : "10,000 jobs and more"
        : "not known";
}
