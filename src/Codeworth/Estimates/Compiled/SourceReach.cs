using System.Numerics;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// How the fitted figures reach an answer: the answer's covariance with every component, and from it each source's share of the answer's
/// information (method, equation 15).
/// </summary>
internal sealed class SourceReach(CompiledModel model)
{
    private readonly Lazy<double[]> _square = new(() => Square(model));

    private int Size => model.Mean.Length;

    /// <summary>Covariance of the answer with every component.</summary>
    public void Reach(in Terms terms, Span<double> reach)
    {
        reach.Clear();
        ReadOnlySpan<double> square = _square.Value;
        for (int t = 0; t < terms.Count; t++)
            AddScaled(square.Slice(terms.Indices[t] * Size, Size), terms.Coefficients[t], reach);
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

    /// <summary>Share of the answer's information that each source gave, in the order of the sources.</summary>
    public void Shares(ReadOnlySpan<double> reach, double variance, Span<double> shares)
    {
        FittedFigures figures = model.Figures;
        for (int source = 0; source < shares.Length; source++)
        {
            double sum = 0;
            for (int k = figures.SourceStart[source]; k < figures.SourceStart[source + 1]; k++)
            {
                double here = Reach(k, reach);
                sum += here * here / figures.Variance[k];
            }

            shares[source] = variance > 0 ? sum / variance : 0;
        }
    }

    private static void AddScaled(ReadOnlySpan<double> row, double coefficient, Span<double> sum)
    {
        int i = 0;
        Vector<double> scale = new(coefficient);
        for (; i <= sum.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(sum[i..]) + (scale * new Vector<double>(row[i..]))).CopyTo(sum[i..]);
        for (; i < sum.Length; i++)
            sum[i] += coefficient * row[i];
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
