using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Codeworth.Estimates.Compiled;

/// <summary>The sources of an answer with their shares of what the evidence told about it (method, equation 15).</summary>
internal sealed class SourceWeights(CompiledModel model, SourceReach reach)
{
    /// <summary>Heaviest first; they add to 1. The prior, and how alike places and roles are taken to be, are no source.</summary>
    /// <param name="reached">The answer's covariance with every component.</param>
    public ImmutableArray<SourceWeight> Read(ReadOnlySpan<double> reached)
    {
        Span<double> information = stackalloc double[model.Figures.Sources.Length];
        reach.Information(reached, information);
        double sum = 0;
        foreach (double here in information)
            sum += here;
        SourceWeight[] weights = new SourceWeight[information.Length];
        for (int source = 0; source < weights.Length; source++)
            weights[source] = new SourceWeight(model.Figures.Sources[source], model.Figures.Counts[source], information[source] / sum);
        Array.Sort(weights, static (left, right) => right.Weight.CompareTo(left.Weight));
        return ImmutableCollectionsMarshal.AsImmutableArray(weights);
    }
}
