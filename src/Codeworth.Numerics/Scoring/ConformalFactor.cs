using Codeworth.Numerics.Distributions;

namespace Codeworth.Numerics.Scoring;

/// <summary>
/// By how much an interval of a nominal level is to be widened (or may be narrowed) so that it holds that share of new values. With
/// scores |z_i|, the distances from the centre of n values held back, in units of the forecast's own normal scale, it is the k-th
/// smallest score, k = ceil((n + 1) level), divided by the normal quantile of (1 + level) / 2. A new value exchangeable with the n then
/// lies within factor times nominal reach with a chance of at least the level, and at most 1 / (n + 1) more if scores are never equal,
/// whatever their distribution. V. Vovk, I. Nouretdinov and A. Gammerman, Mondrian confidence machine, 2003; split form: H. Papadopoulos
/// et al., ECML 2002. The guarantee holds within each group (Mondrian) if the caller gives each group its own scores.
/// </summary>
public static class ConformalFactor
{
    /// <summary>(n + 1) level is often a whole number that rounding has lifted a hair above itself.</summary>
    private const double Hair = 1e-9;

    /// <summary>The fewest scores that bear a level: the least n with ceil((n + 1) level) at most n.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static int LeastCount(double level)
    {
        Require(level);
        double least = Math.Ceiling((level / (1 - level)) - (Hair / (1 - level)));
        return least < int.MaxValue ? Math.Max(1, (int)least) : int.MaxValue;
    }

    /// <summary>The factor; 1 leaves the nominal interval as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    /// <exception cref="ArgumentException">There are fewer scores than <see cref="LeastCount"/>, or one is negative or not finite.</exception>
    public static double Of(ReadOnlySpan<double> scores, double level)
    {
        int least = LeastCount(level);
        if (scores.Length < least)
            throw new ArgumentException(ErrorTexts.TooFewScores(scores.Length, level, least), nameof(scores));
        for (int i = 0; i < scores.Length; i++)
        {
            if (!(scores[i] >= 0) || double.IsInfinity(scores[i]))
                throw new ArgumentException(ErrorTexts.ScoreInvalid(i, scores[i]), nameof(scores));
        }

        double[] sorted = scores.ToArray();
        Array.Sort(sorted);
        int rank = (int)Math.Ceiling(((scores.Length + 1) * level) - Hair);
        return sorted[Math.Clamp(rank, 1, sorted.Length) - 1] / StandardNormal.Quantile(0.5 + (0.5 * level));
    }

    private static void Require(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), ErrorTexts.OpenProbabilityOutside(level));
    }
}
