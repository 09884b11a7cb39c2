using System.Runtime.Intrinsics;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// How the fitted figures reach an answer: the answer's covariance with the expectation of every observation, and from it what each source
/// told (method, equation 15). A component's covariances with the observations are computed when an answer first needs them, and kept.
/// </summary>
internal sealed class SourceReach(CompiledModel model)
{
    private readonly double[]?[] _columns = new double[]?[model.Mean.Length];
    private readonly double[] _precision = [.. model.Figures.Variance.Select(variance => 1 / variance)];

    /// <summary>Number of observations.</summary>
    public int Observations => _precision.Length;

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

    /// <summary>
    /// What each source took from the answer's prior variance: the sum over its rows of c_k^2 / V_k, in the order of the sources. With the
    /// same sum over the prior they add up to the posterior variance.
    /// </summary>
    public void Information(ReadOnlySpan<double> reach, Span<double> information)
    {
        ReadOnlySpan<int> start = model.Figures.SourceStart;
        for (int source = 0; source < information.Length; source++)
        {
            double sum = 0;
            for (int k = start[source]; k < start[source + 1]; k++)
                sum += reach[k] * reach[k] * _precision[k];
            information[source] = sum;
        }
    }

    /// <summary>Covariance of a component with every observation's expectation.</summary>
    private double[] Column(int component) => _columns[component] ??= Compute(component);

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
