namespace Codeworth.Numerics.Distributions;

/// <summary>
/// Quantiles of two joined <see cref="BlurredHalf"/>s. Newton's method on Phi^-1(F(y)) = Phi^-1(p), which is near to linear in y far into
/// the tails: the step is (Phi^-1(F) - Phi^-1(p)) phi(Phi^-1(F)) / f. A step that leaves the bracket becomes a bisection (Press et al.,
/// Numerical Recipes, 2007, section 9.4).
/// </summary>
internal static class BlurredQuantile
{
    /// <summary>
    /// The quantile of p in (0, 1/2], from the point of joining. With W the greater width and z = Phi^-1(p) it lies in [W (z - 1), W]:
    /// on either side the mass beyond a distance d is at most 3/2 Phi(-d / W), and 3/2 Phi(z - 1) &lt; Phi(z) for z &lt;= 0.
    /// </summary>
    public static double Below(BlurredHalf lower, BlurredHalf upper, double blur, double p)
    {
        double target = StandardNormal.Quantile(p), widest = Math.Max(lower.Width, upper.Width);
        double low = widest * (target - 1), high = widest, y = lower.Width * target;
        // The curvature's unit is the blur: after a step of 1e-7 of it the next would be of 1e-14.
        for (int iteration = 0; iteration < 100; iteration++)
        {
            double reached = lower.Above(-y) + upper.Below(y);
            (low, high) = reached < p ? (y, high) : (low, y);
            double next = y - Step(reached, target, lower.Density(-y) + upper.Density(y));
            if (!(next >= low && next <= high))
                next = 0.5 * (low + high);
            double moved = Math.Abs(next - y);
            y = next;
            if (moved <= Math.Max(1e-7 * blur, 4e-16 * Math.Abs(y)))
                break;
        }

        return y;
    }

    private static double Step(double reached, double target, double density)
    {
        if (!(reached > 0 && reached < 1))
            return double.NaN;
        double z = StandardNormal.Quantile(reached);
        return (z - target) * StandardNormal.Density(z) / density;
    }
}
