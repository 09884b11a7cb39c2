using System.Globalization;
using System.Text;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;

namespace Codeworth.Data.Models;

/// <summary>What a fit found, in words a reader can compare with the last one: <c>summary.yml</c> beside the model.</summary>
internal static class FitSummary
{
    public static string Of(Fit fit)
    {
        CompiledModel model = fit.Model.Compiled;
        StringBuilder text = new();
        text.AppendLine("# Written by `codeworth fit` beside model.bin, to be read and compared; nothing reads it back.");
        text.AppendLine(CultureInfo.InvariantCulture, $"version: {model.Identity.Version}");
        text.AppendLine(CultureInfo.InvariantCulture, $"fitted: {model.Identity.Fitted}");
        text.AppendLine(CultureInfo.InvariantCulture, $"log_marginal_likelihood: {model.LogMarginalLikelihood:F3}");
        text.AppendLine(CultureInfo.InvariantCulture, $"scale_with_pay: {model.Spread.WithPay:F4}   # log scale for log pay, among occupations");
        text.AppendLine("components:   # standard deviations, log scale");
        foreach ((string name, double deviation) in model.Components)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {name}: {deviation:F4}");
        text.AppendLine("fitted_figures:");
        for (int source = 0; source < model.Figures.Sources.Length; source++)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {model.Figures.Sources[source]}: {model.Figures.Counts[source]}");
        text.AppendLine("shown_not_fitted:");
        foreach (IGrouping<string, UnusedFigure> reason in fit.Unused.GroupBy(figure => figure.Reason).OrderBy(reason => reason.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"  \"{reason.Key}\": {reason.Count()}");
        return text.ToString().ReplaceLineEndings("\n");
    }
}
