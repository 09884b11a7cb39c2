namespace Codeworth.Numerics.Distributions;

/// <summary>
/// X = J + b E: <see cref="JoinedHalfNormals"/> J and an independent standard normal E, scaled by the blur b. Each half of J becomes
/// half a skew normal (<see cref="BlurredHalf"/>), so that with y = x - m, w^2 = s^2 + b^2, z = y / w and lambda = s / b by half
/// F(x) = (Phi(z_l) + Phi(z_u)) / 2 + T(z_l, lambda_l) - T(z_u, lambda_u).
/// Without blur it is J to the last bit; with equal scales, 0 among them, it is the normal. The default value is the point 0.
/// </summary>
public readonly record struct BlurredHalfNormals
{
    /// <summary>States the distribution before the blur, and the blur's standard deviation in the same unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The blur is negative or not finite.</exception>
    public BlurredHalfNormals(JoinedHalfNormals sharp, double blur)
    {
        if (!(blur >= 0) || double.IsInfinity(blur))
            throw new ArgumentOutOfRangeException(nameof(blur), ErrorTexts.ScaleInvalid(nameof(blur), blur));
        (Sharp, Blur) = (sharp, blur);
    }

    /// <summary>J: the distribution before the blur.</summary>
    public JoinedHalfNormals Sharp { get; }

    /// <summary>b: the standard deviation of the normal that is added.</summary>
    public double Blur { get; }

    /// <summary>E J: the blur has mean 0.</summary>
    public double Mean => Sharp.Mean;

    /// <summary>Var J + b^2.</summary>
    public double Variance => Sharp.Variance + (Blur * Blur);

    private BlurredHalf Lower => new(Sharp.LowerScale, Blur);

    private BlurredHalf Upper => new(Sharp.UpperScale, Blur);

    /// <summary>
    /// f(x), per unit of the variable. Without blur and at m, where the halves meet, it is the mean of their densities; where a scale is
    /// then 0, infinity.
    /// </summary>
    public double Density(double x)
    {
        double y = x - Sharp.Median;
        if (Blur > 0)
            return Lower.Density(-y) + Upper.Density(y);
        double lower = y <= 0 ? SharpDensity(y, Sharp.LowerScale) : 0, upper = y >= 0 ? SharpDensity(y, Sharp.UpperScale) : 0;
        return y == 0 ? 0.5 * (lower + upper) : lower + upper;
    }

    /// <summary>P(X &lt;= x), in [0, 1], with an absolute error below 1e-14; without blur as that of <see cref="JoinedHalfNormals"/>.</summary>
    public double Cumulative(double x)
    {
        if (Blur == 0)
            return Sharp.Cumulative(x);
        double y = x - Sharp.Median;
        return Math.Clamp(Lower.Above(-y) + Upper.Below(y), 0, 1);
    }

    /// <summary>The x with P(X &lt;= x) = p, 0 &lt; p &lt; 1, to 1e-12 in probability or to x's last bits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">p is not strictly between 0 and 1.</exception>
    public double Quantile(double p)
    {
        if (Blur == 0)
            return Sharp.Quantile(p);
        if (!(p > 0 && p < 1))
            throw new ArgumentOutOfRangeException(nameof(p), ErrorTexts.OpenProbabilityOutside(p));
        if (Sharp.LowerScale == Sharp.UpperScale)
            return Sharp.Median + (Lower.Width * StandardNormal.Quantile(p));
        return p <= 0.5
            ? Sharp.Median + BlurredQuantile.Below(Lower, Upper, Blur, p)
            : Sharp.Median - BlurredQuantile.Below(Upper, Lower, Blur, 1 - p);
    }

    private static double SharpDensity(double y, double scale) =>
        scale > 0 ? StandardNormal.Density(y / scale) / scale : y == 0 ? double.PositiveInfinity : 0;
}
