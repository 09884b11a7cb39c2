namespace Codeworth.Numerics.Distributions;

/// <summary>
/// The upper half of a joined half normal under a blur: s |Z| + b E, with half of the mass of a distribution. With w^2 = s^2 + b^2,
/// lambda = s / b and z = y / w it is half a skew normal of shape lambda: density phi(z) Phi(lambda z) / w, cumulative
/// Phi(z) / 2 - T(z, lambda) with Owen's T (A. Azzalini, A class of distributions which includes the normal ones, Scandinavian
/// Journal of Statistics 12 (1985) 171-178). The lower half is its mirror image.
/// </summary>
internal readonly struct BlurredHalf(double scale, double blur)
{
    private readonly double _shape = Math.Min(scale / blur, double.MaxValue);

    /// <summary>w: the root mean square of s |Z| + b E.</summary>
    public double Width { get; } = Math.Sqrt((scale * scale) + (blur * blur));

    public double Density(double y)
    {
        double z = y / Width;
        return StandardNormal.Density(z) * StandardNormal.Cumulative(_shape * z) / Width;
    }

    /// <summary>The mass below y, in [0, 1/2].</summary>
    public double Below(double y)
    {
        double z = y / Width, tail = StandardNormal.Cumulative(-Math.Abs(z));
        return (0.5 * (z < 0 ? tail : 1 - tail)) - OwenT.At(z, _shape, tail);
    }

    /// <summary>The mass above y, in [0, 1/2].</summary>
    public double Above(double y)
    {
        double z = y / Width, tail = StandardNormal.Cumulative(-Math.Abs(z));
        return (0.5 * (z < 0 ? 1 - tail : tail)) + OwenT.At(z, _shape, tail);
    }
}
