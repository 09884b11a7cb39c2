using System.Runtime.Intrinsics;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// How the fitted figures reach an answer: the answer's covariance with the expectation of every observation (method, section 8). A
/// component's covariances with the observations are computed when an answer first needs them, and kept.
/// </summary>
internal sealed class SourceReach(CompiledModel model)
{
    private readonly double[]?[] _columns = new double[]?[model.Mean.Length];

    /// <summary>Number of observations.</summary>
    public int Observations => model.Figures.Ids.Length;

    /// <summary>Covariance of the answer with every observation's expectation.</summary>
    public void Reach(in Terms terms, Span<double> reach)
    {
        reach.Clear();
        int t = 0;
        for (; t + 4 <= terms.Count; t += 4)
        {
            ReadOnlySpan<double> c = terms.Coefficients.Slice(t, 4);
            ReadOnlySpan<int> i = terms.Indices.Slice(t, 4);
            VectorKernels.AddScaled(Vector256.Create(c[0], c[1], c[2], c[3]), Column(i[0]), Column(i[1]), Column(i[2]), Column(i[3]), reach);
        }

        for (; t < terms.Count; t++)
            VectorKernels.AddScaled(terms.Coefficients[t], Column(terms.Indices[t]), reach);
    }

    /// <summary>Covariance of a component with every observation's expectation.</summary>
    public double[] Column(int component) => _columns[component] ??= Compute(component);

    private double[] Compute(int component)
    {
        double[] covariance = new double[model.Mean.Length];
        for (int other = 0; other < covariance.Length; other++)
            covariance[other] = model.CovarianceOf(component, other);
        FittedFigures figures = model.Figures;
        double[] column = new double[figures.Ids.Length];
        for (int k = 0; k < column.Length; k++)
        {
            for (int t = figures.TermStart[k]; t < figures.TermStart[k + 1]; t++)
                column[k] += figures.Coefficient[t] * covariance[figures.Index[t]];
        }

        return column;
    }
}
