using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;

namespace Codeworth.Calibration;

/// <summary>How far a fitted figure lies from what all others say of it (method, equation 21).</summary>
/// <param name="FigureId">Id of the figure.</param>
/// <param name="SourceId">Id of its source.</param>
/// <param name="Percent">By how much it lies above (or below, negative) what all others and the priors say of it, in percent.</param>
/// <param name="StandardErrors">The same in standard errors of that distance, the figure's usual error counted.</param>
/// <param name="Doubt">By how much its error variance was multiplied for it: 1 where it is not doubted.</param>
public sealed record FigureMisfit(string FigureId, string SourceId, double Percent, double StandardErrors, double Doubt)
{
    /// <summary>Every fitted figure, furthest off first.</summary>
    public static ImmutableArray<FigureMisfit> Of(FittedModel fit)
    {
        CompiledModel model = fit.Compiled;
        FittedFigures figures = model.Figures;
        List<FigureMisfit> misfits = [];
        for (int source = 0; source < figures.Sources.Length; source++)
        {
            for (int k = figures.SourceStart[source]; k < figures.SourceStart[source + 1]; k++)
                misfits.Add(Of(model, figures.Sources[source], k));
        }

        return [.. misfits.OrderByDescending(misfit => Math.Abs(misfit.StandardErrors)).ThenBy(misfit => misfit.FigureId, StringComparer.Ordinal)];
    }

    private static FigureMisfit Of(CompiledModel model, string source, int k)
    {
        FittedFigures figures = model.Figures;
        ReadOnlySpan<int> indices = figures.Index.AsSpan(figures.TermStart[k]..figures.TermStart[k + 1]);
        ReadOnlySpan<double> coefficients = figures.Coefficient.AsSpan(figures.TermStart[k]..figures.TermStart[k + 1]);
        double residual = figures.Surprise[k], fitted = 0;
        for (int t = 0; t < indices.Length; t++)
        {
            residual -= coefficients[t] * (model.Mean[indices[t]] - model.PriorMean[indices[t]]);
            for (int u = 0; u < indices.Length; u++)
                fitted += coefficients[t] * coefficients[u] * model.CovarianceOf(indices[t], indices[u]);
        }

        double error = figures.Variance[k], kept = Math.Max(1 - (fitted / error), 1e-9), distance = residual / kept;
        double spread = Math.Sqrt((error / figures.Doubt[k]) + (error * (1 - kept) / kept));
        return new FigureMisfit(figures.Ids[k], source, 100 * (Math.Exp(distance) - 1), distance / spread, figures.Doubt[k]);
    }
}
