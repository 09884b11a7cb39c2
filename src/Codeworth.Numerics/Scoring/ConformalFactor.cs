using Codeworth.Numerics.Distributions;

namespace Codeworth.Numerics.Scoring;

/// <summary>
/// By how much an interval of a nominal level is to be widened (or may be narrowed) so that it holds that share of new values. With
/// scores |z_i|, the distances from the centre of n values held back, in units of the forecast's own normal scale, it is the k-th
/// smallest score, k = ceil((n + 1) level), divided by the normal quantile of (1 + level) / 2. A new value exchangeable with the n then
/// lies within factor times nominal reach with a chance of at least the level, and at most 1 / (n + 1) more if scores are never equal,
/// whatever their distribution. V. Vovk, I. Nouretdinov and A. Gammerman, Mondrian confidence machine, 2003; split form: H. Papadopoulos
/// et al., ECML 2002. The guarantee holds within each group (Mondrian) if the caller gives each group its own scores.
/// Values alike within clusters: each cluster counts once, and it is a new cluster's value that lies within (R. Dunn, L. Wasserman and
/// A. Ramdas, Distribution-free prediction sets for two-layer hierarchical models, JASA 118 (2023) 2491-2502).
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
        int[] each = new int[scores.Length];
        for (int i = 0; i < each.Length; i++)
            each[i] = i;
        return Of(scores, each, level);
    }

    /// <summary>
    /// The same with each cluster counted once: of K clusters, the least score with sum over clusters of the share of their scores up to it
    /// at least (K + 1) level.
    /// </summary>
    /// <param name="scores">Distances, each at least 0.</param>
    /// <param name="clusters">For each score the index of its cluster, any number.</param>
    /// <param name="level">Strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    /// <exception cref="ArgumentException">There are fewer clusters than <see cref="LeastCount"/>, not a cluster for each score, or a score is negative or not finite.</exception>
    public static double Of(ReadOnlySpan<double> scores, ReadOnlySpan<int> clusters, double level)
    {
        if (clusters.Length != scores.Length)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(clusters), clusters.Length, scores.Length), nameof(clusters));
        var sizes = new Dictionary<int, int>();
        foreach (int cluster in clusters)
            sizes[cluster] = sizes.GetValueOrDefault(cluster) + 1;
        int least = LeastCount(level);
        if (sizes.Count < least)
            throw new ArgumentException(ErrorTexts.TooFewScores(sizes.Count, level, least), nameof(scores));
        for (int i = 0; i < scores.Length; i++)
        {
            if (!(scores[i] >= 0) || double.IsInfinity(scores[i]))
                throw new ArgumentException(ErrorTexts.ScoreInvalid(i, scores[i]), nameof(scores));
        }

        return Reached(scores, clusters, sizes, level) / StandardNormal.Quantile(0.5 + (0.5 * level));
    }

    private static double Reached(ReadOnlySpan<double> scores, ReadOnlySpan<int> clusters, Dictionary<int, int> sizes, double level)
    {
        double[] sorted = scores.ToArray();
        int[] cluster = clusters.ToArray();
        Array.Sort(sorted, cluster);
        double needed = ((sizes.Count + 1) * level) - Hair, held = 0;
        int i = 0;
        for (; i < sorted.Length - 1; i++)
        {
            held += 1.0 / sizes[cluster[i]];
            if (held >= needed)
                break;
        }

        return sorted[i];
    }

    private static void Require(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), ErrorTexts.OpenProbabilityOutside(level));
    }
}
