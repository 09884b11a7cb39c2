namespace Codeworth.Estimates.Compiled;

/// <summary>Mean, variance and third central moment of a part of log pay; of independent parts they add.</summary>
internal readonly record struct Cumulants(double Mean, double Variance, double Third)
{
    public static Cumulants operator +(Cumulants left, Cumulants right) =>
        new(left.Mean + right.Mean, left.Variance + right.Variance, left.Third + right.Third);

    /// <summary>Of levels with shares that add to 1 (or to less: the rest stands at 0).</summary>
    public static Cumulants OfLevels(ReadOnlySpan<double> shares, ReadOnlySpan<double> effects)
    {
        double mean = 0;
        for (int i = 0; i < shares.Length; i++)
            mean += shares[i] * effects[i];
        double rest = 1, variance = 0, third = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            double deviation = effects[i] - mean;
            variance += shares[i] * deviation * deviation;
            third += shares[i] * deviation * deviation * deviation;
            rest -= shares[i];
        }

        double absent = Math.Max(rest, 0);
        return new Cumulants(mean, variance + (absent * mean * mean), third - (absent * mean * mean * mean));
    }
}
