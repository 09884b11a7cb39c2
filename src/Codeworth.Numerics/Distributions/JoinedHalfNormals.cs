namespace Codeworth.Numerics.Distributions;

/// <summary>
/// Two half normals joined at the median: X = m + s_l Z for Z &lt; 0 and m + s_u Z for Z >= 0, Z standard normal. Half the mass lies on
/// each side of m whatever the scales, so that the scales alone make spread and skew. (Fechner's two-piece normal, as in Wallis,
/// Statistical Science 29, 2014, joins at the mode instead; here the published medians fix m.)
/// A scale of 0 puts its half of the mass at m; the default value is the point 0.
/// </summary>
public readonly record struct JoinedHalfNormals
{
    /// <summary>1 / sqrt(2 pi): the mean of Z's positive part.</summary>
    private const double HalfMean = 0.398942280401432677939946059934;

    /// <summary>States the median and the scales, in the variable's unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The median is not finite, or a scale is negative or not finite.</exception>
    public JoinedHalfNormals(double median, double lowerScale, double upperScale)
    {
        if (!double.IsFinite(median))
            throw new ArgumentOutOfRangeException(nameof(median), ErrorTexts.NotFinite(nameof(median), median));
        if (!(lowerScale >= 0) || double.IsInfinity(lowerScale))
            throw new ArgumentOutOfRangeException(nameof(lowerScale), ErrorTexts.ScaleInvalid("lower scale", lowerScale));
        if (!(upperScale >= 0) || double.IsInfinity(upperScale))
            throw new ArgumentOutOfRangeException(nameof(upperScale), ErrorTexts.ScaleInvalid("upper scale", upperScale));
        (Median, LowerScale, UpperScale) = (median, lowerScale, upperScale);
    }

    /// <summary>m: the median and the point of joining.</summary>
    public double Median { get; }

    /// <summary>s_l: the 15.87th percentile lies this far below the median.</summary>
    public double LowerScale { get; }

    /// <summary>s_u: the 84.13th percentile lies this far above the median.</summary>
    public double UpperScale { get; }

    /// <summary>m + (s_u - s_l) / sqrt(2 pi).</summary>
    public double Mean => Median + (HalfMean * (UpperScale - LowerScale));

    /// <summary>E(X - m)^2 - (E X - m)^2 = (s_l^2 + s_u^2) / 2 - (s_u - s_l)^2 / (2 pi).</summary>
    public double Variance
    {
        get
        {
            double shift = Mean - Median;
            return (0.5 * ((LowerScale * LowerScale) + (UpperScale * UpperScale))) - (shift * shift);
        }
    }

    /// <summary>E exp(X) = e^m (e^(s_l^2 / 2) Phi(-s_l) + e^(s_u^2 / 2) Phi(s_u)), each half a truncated log-normal's mean.</summary>
    public double MeanOfExponential => Math.Exp(Median) * (
        (Math.Exp(0.5 * LowerScale * LowerScale) * StandardNormal.Cumulative(-LowerScale)) +
        (Math.Exp(0.5 * UpperScale * UpperScale) * StandardNormal.Cumulative(UpperScale)));

    /// <summary>P(X &lt;= x), in [0, 1]; at m it is 1/2, the middle of the jump if a scale is 0.</summary>
    public double Cumulative(double x)
    {
        double shift = x - Median;
        return shift == 0 ? 0.5 : StandardNormal.Cumulative(shift / (shift < 0 ? LowerScale : UpperScale));
    }

    /// <summary>The x with P(X &lt;= x) = p, 0 &lt; p &lt; 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">p is not strictly between 0 and 1.</exception>
    public double Quantile(double p)
    {
        if (!(p > 0 && p < 1))
            throw new ArgumentOutOfRangeException(nameof(p), ErrorTexts.OpenProbabilityOutside(p));
        double z = StandardNormal.Quantile(p);
        return Median + (z * (z < 0 ? LowerScale : UpperScale));
    }
}
