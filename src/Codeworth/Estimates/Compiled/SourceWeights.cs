using System.Collections.Immutable;

namespace Codeworth.Estimates.Compiled;

/// <summary>The sources of an answer with their shares of what the evidence told about it (method, equation 15).</summary>
internal sealed class SourceWeights(CompiledModel model, SourceReach reach)
{
    /// <summary>What a source told counts when it shows in four decimals.</summary>
    private const double Least = 0.00005;

    /// <summary>Heaviest first; they add to 1, less the few that told next to nothing. The prior, and how alike places are taken to be, are no source.</summary>
    /// <param name="reached">The answer's covariance with every observation's expectation.</param>
    public ImmutableArray<SourceWeight> Read(ReadOnlySpan<double> reached)
    {
        Span<double> information = stackalloc double[model.Figures.Sources.Length];
        reach.Information(reached, information);
        double sum = 0;
        foreach (double here in information)
            sum += here;
        List<SourceWeight> weights = new(information.Length);
        for (int source = 0; source < information.Length; source++)
        {
            if (information[source] >= Least * sum)
                weights.Add(new SourceWeight(model.Figures.Sources[source], model.Figures.Counts[source], information[source] / sum));
        }

        weights.Sort(static (left, right) => right.Weight.CompareTo(left.Weight));
        return [.. weights];
    }
}
