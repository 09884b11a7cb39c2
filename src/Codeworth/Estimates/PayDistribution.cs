using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>How annual full-time gross pay spreads between people alike: two half-normals of log pay joined at the median.</summary>
/// <param name="Median">Log of the median, in dollars of <paramref name="Year"/>.</param>
/// <param name="Lower">Scale below the median on the log scale, more than 0.</param>
/// <param name="Upper">Scale above the median on the log scale, more than 0.</param>
/// <param name="Year">The dollar year of every amount.</param>
public sealed record PayDistribution(double Median, double Lower, double Upper, DollarYear Year)
{
    /// <summary>The pay that the given share of people earn less than.</summary>
    public AnnualWage At(Percentile percentile) => throw new NotSupportedException(percentile.ToString());

    /// <summary>Arithmetic mean of pay.</summary>
    public AnnualWage Mean => throw new NotSupportedException();

    /// <summary>The percentile at which a wage stands, kept within 0.1 and 99.9.</summary>
    public Percentile PercentileOf(AnnualWage wage) => throw new NotSupportedException(wage.ToString());
}
