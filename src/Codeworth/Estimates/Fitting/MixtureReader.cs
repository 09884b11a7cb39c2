using System.Collections.Immutable;
using Codeworth.Evidence;

namespace Codeworth.Estimates.Fitting;

/// <summary>Reads mixtures of reference ids into shares by index.</summary>
internal static class MixtureReader
{
    /// <returns>Shares that add to 1, or null when a level is not among <paramref name="levels"/>.</returns>
    public static double[]? Read(ImmutableArray<Share> mixture, ImmutableArray<string> levels)
    {
        double[] shares = new double[levels.Length];
        double sum = 0;
        foreach (Share share in mixture)
        {
            int level = levels.IndexOf(share.Level);
            if (level < 0)
                return null;
            shares[level] += share.Weight;
            sum += share.Weight;
        }

        for (int level = 0; level < shares.Length; level++)
            shares[level] /= sum;
        return sum > 0 ? shares : null;
    }

    /// <summary>Reads <c>a:0.6|b:0.4</c>.</summary>
    public static double[]? Read(string written, ImmutableArray<string> levels) =>
        Read(Population.Silent.With("of", written).Mixture("of"), levels);
}
