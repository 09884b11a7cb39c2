using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Compiled;

/// <summary>
/// An answer without a source's rows A, exactly: with K = A Sigma A', V their errors, r their residuals and c their covariance with the
/// answer, the mean moves by -c' (V - K)^-1 r and the variance grows by c' (V - K)^-1 c (method, equation 18).
/// </summary>
internal sealed class WithoutRows(CompiledModel model, SourceReach reach)
{
    /// <returns>The move of the mean, and what the variance gains.</returns>
    public (double Mean, double Variance) Shift(int source, double[] reached)
    {
        FittedFigures figures = model.Figures;
        (int first, int count) = (figures.SourceStart[source], figures.SourceStart[source + 1] - figures.SourceStart[source]);
        double[] covariance = new double[count], residual = new double[count];
        for (int i = 0; i < count; i++)
        {
            covariance[i] = reached[first + i];
            residual[i] = Residual(first + i);
        }

        DenseCholesky left = new(Remaining(first, count));
        double[] weights = left.Solve(covariance);
        double mean = 0, variance = 0;
        for (int i = 0; i < count; i++)
            (mean, variance) = (mean - (weights[i] * residual[i]), variance + (weights[i] * covariance[i]));
        return (mean, variance);
    }

    private double[,] Remaining(int first, int count)
    {
        double[,] remaining = new double[count, count];
        double[] reached = new double[reach.Observations];
        for (int i = 0; i < count; i++)
        {
            reach.Reach(Row(first + i), reached);
            for (int j = 0; j <= i; j++)
                remaining[i, j] = remaining[j, i] = (i == j ? model.Figures.Variance[first + i] : 0) - reached[first + j];
        }

        return remaining;
    }

    private Terms Row(int observation)
    {
        FittedFigures figures = model.Figures;
        Terms terms = new(new int[Terms.Capacity], new double[Terms.Capacity]);
        for (int t = figures.TermStart[observation]; t < figures.TermStart[observation + 1]; t++)
            terms.Add(figures.Index[t], figures.Coefficient[t]);
        return terms;
    }

    private double Residual(int observation)
    {
        FittedFigures figures = model.Figures;
        double residual = figures.Surprise[observation];
        for (int t = figures.TermStart[observation]; t < figures.TermStart[observation + 1]; t++)
            residual -= figures.Coefficient[t] * (model.Mean[figures.Index[t]] - model.PriorMean[figures.Index[t]]);
        return residual;
    }
}
