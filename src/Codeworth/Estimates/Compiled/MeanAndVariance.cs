namespace Codeworth.Estimates.Compiled;

/// <summary>Mean and variance of a part of log pay; of independent parts they add.</summary>
internal readonly record struct MeanAndVariance(double Mean, double Variance)
{
    public static MeanAndVariance operator +(MeanAndVariance left, MeanAndVariance right) =>
        new(left.Mean + right.Mean, left.Variance + right.Variance);

    /// <summary>Of levels with shares that add to 1 (or to less: the rest stands at 0).</summary>
    public static MeanAndVariance OfLevels(ReadOnlySpan<double> shares, ReadOnlySpan<double> effects)
    {
        double mean = 0, square = 0;
        for (int i = 0; i < shares.Length; i++)
        {
            mean += shares[i] * effects[i];
            square += shares[i] * effects[i] * effects[i];
        }

        return new MeanAndVariance(mean, square - (mean * mean));
    }
}
