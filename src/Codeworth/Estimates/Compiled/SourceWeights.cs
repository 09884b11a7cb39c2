using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Codeworth.Estimates.Compiled;

/// <summary>The sources of an answer with their shares of what the evidence told about it (method, equation 15).</summary>
internal sealed class SourceWeights(CompiledModel model, SourceInformation information)
{
    /// <summary>What a source told counts when it shows in four decimals.</summary>
    private const double Least = 0.00005;

    /// <summary>Heaviest first; they add to 1, less the few that told next to nothing. The prior, and how alike places are taken to be, are no source.</summary>
    public ImmutableArray<SourceWeight> Read(in Terms terms)
    {
        Span<double> told = stackalloc double[information.Sources];
        information.Of(terms, told);
        double sum = 0;
        foreach (double here in told)
            sum += here;
        Span<int> order = stackalloc int[told.Length];
        int listed = Heaviest(told, Least * sum, order);
        SourceWeight[] weights = new SourceWeight[listed];
        for (int i = 0; i < listed; i++)
            weights[i] = new SourceWeight(model.Figures.Sources[order[i]], model.Figures.Counts[order[i]], told[i] / sum);
        return ImmutableCollectionsMarshal.AsImmutableArray(weights);
    }

    /// <summary>Sorts by what was told, heaviest first, with the sources' places in <paramref name="order"/>; returns how many told at least so much.</summary>
    private static int Heaviest(Span<double> told, double least, Span<int> order)
    {
        int listed = 0;
        for (int source = 0; source < told.Length; source++)
        {
            if (told[source] >= least)
                (told[listed], order[listed++]) = (told[source], source);
        }

        told[..listed].Sort(order[..listed]);
        told[..listed].Reverse();
        order[..listed].Reverse();
        return listed;
    }
}
