using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// How the fitted figures reach an answer: the answer's covariance with every component, and from it each source's share of the answer's
/// information (method, equation 15).
/// </summary>
internal sealed class SourceReach(CompiledModel model, ComponentLayout layout)
{
    private readonly Lazy<SharedTerms> _terms = new(() => new SharedTerms(model.Figures, layout));
    private readonly Lazy<double[]> _square = new(() => Square(model));

    private int Size => model.Mean.Length;

    /// <summary>Covariance of the answer with every component.</summary>
    public void Reach(in Terms terms, Span<double> reach)
    {
        reach.Clear();
        ReadOnlySpan<double> square = _square.Value;
        for (int t = 0; t < terms.Count; t++)
            VectorKernels.AddScaled(terms.Coefficients[t], square.Slice(terms.Indices[t] * Size, Size), reach);
    }

    /// <summary>Covariance of the answer with one observation's expectation.</summary>
    public double Reach(int observation, ReadOnlySpan<double> reach)
    {
        FittedFigures figures = model.Figures;
        double sum = 0;
        for (int t = figures.TermStart[observation]; t < figures.TermStart[observation + 1]; t++)
            sum += figures.Coefficient[t] * reach[figures.Index[t]];
        return sum;
    }

    /// <summary>
    /// What each source took from the answer's prior variance: the sum over its rows of c_k^2 / V_k, in the order of the sources. With the
    /// same sum over the prior they add up to the posterior variance.
    /// </summary>
    public void Information(ReadOnlySpan<double> reach, Span<double> information)
    {
        SharedTerms terms = _terms.Value;
        Span<double> values = stackalloc double[terms.Parts + reach.Length];
        terms.Share(reach, values[..terms.Parts]);
        reach.CopyTo(values[terms.Parts..]);
        FittedFigures figures = model.Figures;
        for (int source = 0; source < information.Length; source++)
        {
            double sum = 0;
            for (int k = figures.SourceStart[source]; k < figures.SourceStart[source + 1]; k++)
            {
                double here = terms.Of(k, values);
                sum += here * here / figures.Variance[k];
            }

            information[source] = sum;
        }
    }

    private static double[] Square(CompiledModel model)
    {
        int size = model.Mean.Length;
        double[] square = new double[size * size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column <= row; column++)
                square[(row * size) + column] = square[(column * size) + row] = model.Covariance[(row * (row + 1) / 2) + column];
        }

        return square;
    }
}
