using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>A median with its interval and the spread around it, on the log scale (method, equations 19 and 20).</summary>
/// <param name="Median">Log of annual dollars.</param>
/// <param name="StandardError">Posterior standard deviation of the median's log.</param>
/// <param name="Lower">Scale of pay below the median, log.</param>
/// <param name="Upper">Scale of pay above the median, log.</param>
/// <param name="Year">The dollar year.</param>
public readonly record struct Located(double Median, double StandardError, double Lower, double Upper, DollarYear Year)
{
    /// <summary>The chance that an interval holds the true median.</summary>
    public const double Level = 0.8;

    /// <summary>Standard normal quantile at 0.9: half the width of an 80 % interval, in standard errors.</summary>
    internal const double HalfWidth = 1.2815515655446004;

    /// <summary>The 80 % interval of the market median.</summary>
    public Interval Interval => new(
        AnnualWage.FromLog(Median, Year),
        AnnualWage.FromLog(Median - (HalfWidth * StandardError), Year),
        AnnualWage.FromLog(Median + (HalfWidth * StandardError), Year),
        Level);

    /// <summary>How pay spreads.</summary>
    public PayDistribution Pay => new(Median, Lower, Upper, Year);
}
