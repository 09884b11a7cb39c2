namespace Codeworth.Numerics.Scoring;

/// <summary>
/// The histogram of u_i = F_i(y_i), the probabilities that forecasts gave to less than what came true. They are uniform on [0, 1] if the
/// forecasts are calibrated; a hump says too wide, a bowl too narrow, a slope biased (A. P. Dawid, Statistical theory: the prequential
/// approach, JRSS A 147 (1984) 278-292; T. Gneiting, F. Balabdaoui and A. Raftery, JRSS B 69 (2007) 243-268, section 3.1).
/// </summary>
public sealed class ProbabilityTransform
{
    private ProbabilityTransform(int[] counts, int total)
    {
        Counts = counts;
        Total = total;
        (LowerBand, UpperBand) = BinomialBand.Of(total, 1.0 / counts.Length, 0.95);
    }

    /// <summary>How many fall in [t / k, (t + 1) / k); 1 itself falls in the last.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>n: how many there are in all.</summary>
    public int Total { get; }

    /// <summary>n / k: what each bin holds in the mean if the forecasts are calibrated.</summary>
    public double Expected => (double)Total / Counts.Count;

    /// <summary>The 2.5th percentile of a bin's count if the forecasts are calibrated and independent: binomial, n trials of chance 1 / k.</summary>
    public int LowerBand { get; }

    /// <summary>The 97.5th percentile of the same. One bin in twenty may lie outside.</summary>
    public int UpperBand { get; }

    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 1 bins.</exception>
    /// <exception cref="ArgumentException">A probability is outside [0, 1].</exception>
    public static ProbabilityTransform Of(ReadOnlySpan<double> probabilities, int bins)
    {
        if (bins < 1)
            throw new ArgumentOutOfRangeException(nameof(bins), ErrorTexts.CountTooSmall(nameof(bins), bins, 1));
        int[] counts = new int[bins];
        for (int i = 0; i < probabilities.Length; i++)
        {
            double u = probabilities[i];
            if (!(u >= 0 && u <= 1))
                throw new ArgumentException(ErrorTexts.TransformOutside(i, u), nameof(probabilities));
            counts[Math.Min((int)(u * bins), bins - 1)]++;
        }

        return new ProbabilityTransform(counts, probabilities.Length);
    }
}
