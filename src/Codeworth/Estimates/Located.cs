using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>A median with its interval and the spread around it, on the log scale.</summary>
/// <param name="Median">Log of annual dollars.</param>
/// <param name="StandardError">Posterior standard deviation of the median's log.</param>
/// <param name="Lower">Scale of pay below the median, log.</param>
/// <param name="Upper">Scale of pay above the median, log.</param>
/// <param name="Year">The dollar year.</param>
public readonly record struct Located(double Median, double StandardError, double Lower, double Upper, DollarYear Year)
{
    /// <summary>The 80 % interval of the market median.</summary>
    public Interval Interval => throw new NotSupportedException();

    /// <summary>How pay spreads.</summary>
    public PayDistribution Pay => new(Median, Lower, Upper, Year);
}
