namespace Codeworth.Numerics.Distributions;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
public static class StandardNormal
{
    private const double InverseRootTwoPi = 0.398942280401432677939946059934;

    /// <summary>exp(-z^2 / 2) / sqrt(2 pi).</summary>
    public static double Density(double z) => InverseRootTwoPi * GaussianExponential(z);

    /// <summary>
    /// P(Z &lt;= z), in [0, 1], with a relative error near 1e-15 in the body and below 1e-14 in the lower tail, down to the smallest
    /// normal number (z about -37.5), and 0 beyond. For the upper tail ask for the cumulative of -z.
    /// </summary>
    /// <remarks>
    /// Rational Chebyshev approximations in three ranges: W. J. Cody, Rational Chebyshev approximations for the error function,
    /// Math. Comp. 23 (1969) 631-637, in the form for the normal integral of Cody's ANORM (ACM TOMS 715, 1993). No change made.
    /// </remarks>
    public static double Cumulative(double z)
    {
        double size = Math.Abs(z);
        if (double.IsNaN(z))
            return double.NaN;
        if (size <= NormalIntegral.BodyEnd)
            return 0.5 + NormalIntegral.Body(z);
        double tail = GaussianExponential(size) * NormalIntegral.TailRatio(size);
        return z > 0 ? 1 - tail : tail;
    }

    /// <summary>The z with P(Z &lt;= z) = p; minus infinity at 0, plus infinity at 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">p is outside [0, 1].</exception>
    /// <remarks>
    /// PPND16 of M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477-484, relative error about 1e-16. No change made.
    /// </remarks>
    public static double Quantile(double p)
    {
        if (!(p >= 0 && p <= 1))
            throw new ArgumentOutOfRangeException(nameof(p), ErrorTexts.ProbabilityOutside(p));
        double q = p - 0.5;
        if (Math.Abs(q) <= NormalQuantile.BodyHalfWidth)
            return NormalQuantile.Body(q);
        double tail = q < 0 ? p : 1 - p;
        if (tail == 0)
            return q < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        double size = NormalQuantile.Tail(Math.Sqrt(-Math.Log(tail)));
        return q < 0 ? -size : size;
    }

    /// <summary>exp(-z^2 / 2), with z split at a sixteenth so that the square's rounding does not reach the exponent (Cody 1969).</summary>
    private static double GaussianExponential(double z)
    {
        double size = Math.Abs(z);
        if (size > 40)
            return 0;
        double split = Math.Floor(size * 16) / 16;
        double rest = (size - split) * (size + split);
        return Math.Exp(-split * split * 0.5) * Math.Exp(-rest * 0.5);
    }
}
