using System.Runtime.Intrinsics;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// What each source told of an answer (method, equation 15), as a quadratic form of the answer's terms: for every pair of components,
/// and every source, the sum over its rows of the product of their covariances with the row, over the row's variance. A pair is computed
/// when an answer first needs it, and kept.
/// </summary>
internal sealed class SourceInformation(CompiledModel model, SourceReach reach)
{
    private readonly double[]?[]?[] _pairs = new double[]?[]?[model.Mean.Length];

    /// <summary>Number of sources.</summary>
    public int Sources => model.Figures.Sources.Length;

    /// <summary>
    /// What each source took from the answer's prior variance, in the order of the sources. With what the prior holds they add up to the
    /// posterior variance.
    /// </summary>
    public void Of(in Terms terms, Span<double> information)
    {
        information.Clear();
        for (int t = 0; t < terms.Count; t++)
            AddRow(terms, t, information);
    }

    /// <summary>Pairs of one term with itself and those before it, four at a time.</summary>
    private void AddRow(in Terms terms, int t, Span<double> information)
    {
        int u = 0;
        for (; u + 4 <= t; u += 4)
        {
            Vector256<double> factors = 2 * terms.Coefficients[t] * Vector256.Create(terms.Coefficients.Slice(u, 4));
            VectorKernels.AddScaled(factors, Pair(terms, t, u), Pair(terms, t, u + 1), Pair(terms, t, u + 2), Pair(terms, t, u + 3), information);
        }

        for (; u <= t; u++)
            VectorKernels.AddScaled((u == t ? 1 : 2) * terms.Coefficients[t] * terms.Coefficients[u], Pair(terms, t, u), information);
    }

    private double[] Pair(in Terms terms, int t, int u)
    {
        (int left, int right) = (terms.Indices[t], terms.Indices[u]);
        (int high, int low) = left >= right ? (left, right) : (right, left);
        double[]?[] row = _pairs[high] ??= new double[]?[high + 1];
        return row[low] ??= Compute(reach.Column(high), reach.Column(low));
    }

    private double[] Compute(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double[] sums = new double[Sources];
        FittedFigures figures = model.Figures;
        for (int source = 0; source < sums.Length; source++)
        {
            for (int k = figures.SourceStart[source]; k < figures.SourceStart[source + 1]; k++)
                sums[source] += left[k] * right[k] / figures.Variance[k];
        }

        return sums;
    }
}
