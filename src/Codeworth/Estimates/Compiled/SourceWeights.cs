using System.Collections.Immutable;

namespace Codeworth.Estimates.Compiled;

/// <summary>The sources of an answer with their shares of its information, and the prior's.</summary>
internal sealed class SourceWeights(CompiledModel model, SourceReach reach)
{
    /// <summary>Id under which what was assumed before any figure is listed.</summary>
    public const string Prior = "prior";

    /// <summary>Heaviest first; the prior among them.</summary>
    public ImmutableArray<SourceWeight> Read(ReadOnlySpan<double> reached, double variance)
    {
        Span<double> shares = stackalloc double[model.Figures.Sources.Length];
        reach.Shares(reached, variance, shares);
        SourceWeight[] weights = new SourceWeight[shares.Length + 1];
        double rest = 1;
        for (int source = 0; source < shares.Length; source++)
        {
            weights[source] = new SourceWeight(model.Figures.Sources[source], model.Figures.Counts[source], shares[source]);
            rest -= shares[source];
        }

        weights[^1] = new SourceWeight(Prior, 0, Math.Max(rest, 0));
        Array.Sort(weights, static (left, right) => right.Weight.CompareTo(left.Weight));
        return ImmutableCollectionsMarshal(weights);
    }

    private static ImmutableArray<SourceWeight> ImmutableCollectionsMarshal(SourceWeight[] weights) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(weights);
}
