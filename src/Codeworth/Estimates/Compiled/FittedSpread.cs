using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// Scale and asymmetry of pay around the median by area and date: lower = scale - asymmetry, upper = scale + asymmetry, log
/// (method, equation 13). Index 0 is the nation, index i + 1 the i-th area.
/// </summary>
internal sealed class FittedSpread
{
    public required double[] Scale { get; init; }

    public required double[] Asymmetry { get; init; }

    /// <summary>Months with published percentiles, ascending.</summary>
    public required YearMonth[] Dates { get; init; }

    /// <summary>What each of those months adds to the scale.</summary>
    public required double[] ScaleByDate { get; init; }

    /// <summary>What each of those months adds to the asymmetry.</summary>
    public required double[] AsymmetryByDate { get; init; }

    /// <summary>How much wider better-paid work spreads: log scale for log pay (method, equation 14).</summary>
    public required double WithPay { get; init; }

    /// <summary>No scale falls below it.</summary>
    public required double Floor { get; init; }

    /// <summary>Spread of the whole market around a median of 0: between two published months in proportion, beyond them as at the nearest.</summary>
    public JoinedHalfNormals At(int area, YearMonth date)
    {
        (int before, double share) = Between(date);
        double scale = Scale[area] + Along(ScaleByDate, before, share);
        double asymmetry = Asymmetry[area] + Along(AsymmetryByDate, before, share);
        return new JoinedHalfNormals(0, Math.Max(scale - asymmetry, Floor), Math.Max(scale + asymmetry, Floor));
    }

    private static double Along(double[] values, int before, double share) =>
        share == 0 ? values[before] : values[before] + (share * (values[before + 1] - values[before]));

    private (int Before, double Share) Between(YearMonth date)
    {
        int before = 0;
        while (before < Dates.Length - 1 && Dates[before + 1] <= date)
            before++;
        bool inside = before < Dates.Length - 1 && date > Dates[before];
        return (before, inside ? date.YearsSince(Dates[before]) / Dates[before + 1].YearsSince(Dates[before]) : 0);
    }
}
