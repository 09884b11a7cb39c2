using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>How annual full-time gross pay spreads between people alike: two half-normals of log pay joined at the median (method, equation 20).</summary>
/// <param name="Median">Log of the median, in dollars of <paramref name="Year"/>.</param>
/// <param name="Lower">Scale below the median on the log scale, more than 0.</param>
/// <param name="Upper">Scale above the median on the log scale, more than 0.</param>
/// <param name="Year">The dollar year of every amount.</param>
public sealed record PayDistribution(double Median, double Lower, double Upper, DollarYear Year)
{
    private const double Furthest = 0.1;

    /// <summary>Arithmetic mean of pay.</summary>
    public AnnualWage Mean => new((decimal)Log.MeanOfExponential, Year);

    private JoinedHalfNormals Log => new(Median, Lower, Upper);

    /// <summary>The pay that the given share of people earn less than.</summary>
    public AnnualWage At(Percentile percentile) => AnnualWage.FromLog(Log.Quantile(percentile.Probability), Year);

    /// <summary>The percentile at which a wage stands, kept within 0.1 and 99.9.</summary>
    /// <exception cref="InvalidOperationException">The wage counts dollars of another year.</exception>
    public Percentile PercentileOf(AnnualWage wage) => wage.Year == Year
        ? new Percentile(Math.Clamp(100 * Log.Cumulative(wage.ToLog()), Furthest, 100 - Furthest))
        : throw new InvalidOperationException(ErrorTexts.DifferentDollarYears(wage.Year, Year));
}
