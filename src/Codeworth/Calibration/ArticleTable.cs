using Codeworth.Evidence;
using Codeworth.Numerics.Distributions;

namespace Codeworth.Calibration;

/// <summary>
/// A salary article's table as a forecast: the band it prints for the person's level holds the middle 80 %, log-normal. Persons whose role
/// says manager or director have the managers' band; else years of experience choose among entry (below 2), mid (below 7) and senior;
/// where neither is said, the whole of entry to senior.
/// </summary>
/// <param name="bands">Low and high dollars a year by level: entry, mid, senior, manager.</param>
public sealed class ArticleTable(IReadOnlyDictionary<string, (double Low, double High)> bands)
{
    private static readonly double Reach = StandardNormal.Quantile(0.9);

    /// <summary>Quantiles for a person.</summary>
    public Func<double, double> Of(Population person)
    {
        (double low, double high) = Band(person);
        (double middle, double scale) = (Math.Log(low * high) / 2, Math.Log(high / low) / 2 / Reach);
        return probability => Math.Exp(middle + (scale * StandardNormal.Quantile(probability)));
    }

    /// <summary>The middle of what it says of anyone, dollars a year.</summary>
    public double Middle => Of(Population.Silent)(0.5);

    private (double Low, double High) Band(Population person)
    {
        if (person["role"] is { } role && (role.Contains("manager", StringComparison.Ordinal) || role.Contains("director", StringComparison.Ordinal)))
            return bands["manager"];
        string? years = person["experience"] ?? person["tenure"] ?? person["potential_experience"];
        if (years is null || Estimates.Fitting.YearsRange.Read(years) is not { } range)
            return (bands["entry"].Low, bands["senior"].High);
        return range.Middle < 2 ? bands["entry"] : range.Middle < 7 ? bands["mid"] : bands["senior"];
    }
}
