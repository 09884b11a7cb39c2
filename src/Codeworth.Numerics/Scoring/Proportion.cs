using Codeworth.Numerics.Distributions;

namespace Codeworth.Numerics.Scoring;

/// <summary>
/// How many of a number of independent trials succeeded. The default value is none of none: its share is not a number and its interval
/// all of [0, 1].
/// </summary>
public readonly record struct Proportion
{
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or more than the number of trials.</exception>
    public Proportion(int count, int of)
    {
        if (count < 0 || count > of)
            throw new ArgumentOutOfRangeException(nameof(count), ErrorTexts.CountOutside(count, of));
        (Count, Of) = (count, of);
    }

    /// <summary>Successes.</summary>
    public int Count { get; }

    /// <summary>Trials.</summary>
    public int Of { get; }

    /// <summary>s = count / of, in [0, 1].</summary>
    public double Share => (double)Count / Of;

    /// <summary>sqrt(s (1 - s) / of): 0 when all or none succeeded, however few the trials; the interval has no such blind spot.</summary>
    public double StandardError => Math.Sqrt(Share * (1 - Share) / Of);

    /// <summary>
    /// The shares that a score test does not reject: with z the normal quantile of (1 + level) / 2 and n trials,
    /// (s + z^2 / 2n +- z sqrt(s (1 - s) / n + z^2 / 4n^2)) / (1 + z^2 / n). E. B. Wilson, Probable inference, the law of succession,
    /// and statistical inference, JASA 22 (1927) 209-212.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public (double Lower, double Upper) Interval(double level = 0.95)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), ErrorTexts.OpenProbabilityOutside(level));
        if (Of == 0)
            return (0, 1);
        double z = StandardNormal.Quantile(0.5 + (0.5 * level)), ratio = z * z / Of;
        double centre = (Share + (0.5 * ratio)) / (1 + ratio);
        double reach = z * Math.Sqrt((Share * (1 - Share) / Of) + (0.25 * ratio / Of)) / (1 + ratio);
        // At the ends the bound is the end itself, which rounding would miss.
        return (Count == 0 ? 0 : centre - reach, Count == Of ? 1 : centre + reach);
    }
}
