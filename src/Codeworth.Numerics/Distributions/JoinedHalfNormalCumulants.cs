namespace Codeworth.Numerics.Distributions;

/// <summary>
/// Between the scales of <see cref="JoinedHalfNormals"/> and its cumulants. With d = s_u - s_l, s = (s_l + s_u) / 2, c = 1 / sqrt(2 pi):
/// variance V = s^2 + d^2 (1/4 - 1 / (2 pi)), third central moment = c d (3 V - k d^2), k = 1 - 5 / (2 pi); derived from
/// E(X - m) = c d, E(X - m)^2 = s^2 + d^2 / 4, E(X - m)^3 = 2 c d (3 s^2 + d^2 / 4).
/// </summary>
internal static class JoinedHalfNormalCumulants
{
    private const double HalfMean = 0.398942280401432677939946059934;
    private const double Curvature = 1 - (5 / (2 * Math.PI));
    private const double SquareFactor = 0.25 - (1 / (2 * Math.PI));

    /// <summary>d at unit variance when the lower scale is 0: d = 2 s, so d^2 (1/2 - 1 / (2 pi)) = 1.</summary>
    private static readonly double GreatestDifference = Math.Sqrt(2 * Math.PI / (Math.PI - 1));

    /// <summary>The skewness of that limit, about 1.64.</summary>
    public static readonly double GreatestSkewness = Third(GreatestDifference, 1);

    public static double Third(double difference, double variance) =>
        HalfMean * difference * ((3 * variance) - (Curvature * difference * difference));

    /// <summary>
    /// The scales at unit variance with the given skewness g, clamped: Newton's iteration on c (3 d - k d^3) = g for |g|. The cubic rises and
    /// is concave up to the greatest d, so from d = g / (3 c), left of the root, Newton rises to it and never passes it.
    /// </summary>
    public static (double Lower, double Upper) UnitScales(double skewness)
    {
        double target = Math.Min(Math.Abs(skewness), GreatestSkewness);
        double d = target / (3 * HalfMean);
        for (int iteration = 0; iteration < 50; iteration++)
        {
            double step = (target - Third(d, 1)) / (3 * HalfMean * (1 - (Curvature * d * d)));
            d += step;
            if (Math.Abs(step) <= 1e-16 * d)
                break;
        }

        d = Math.Min(d, GreatestDifference);
        double middle = Math.Sqrt(1 - (SquareFactor * d * d)), small = Math.Max(0, middle - (d / 2)), great = middle + (d / 2);
        return skewness < 0 ? (great, small) : (small, great);
    }
}
