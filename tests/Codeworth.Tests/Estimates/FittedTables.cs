using System.Globalization;
using System.Text;
using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Linear;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>The tables of fitted numbers in docs/method.md say what the shipped fit says. UPDATE_GOLDENS=1 writes them anew.</summary>
public sealed class FittedTables
{
    [Fact]
    public void Standard_deviations_are_those_of_the_shipped_fit()
    {
        StringBuilder table = new("| component | prior centre | prior spread | estimate |\n| --- | --- | --- | --- |\n");
        foreach ((string name, double deviation) in Fitted.Model.Compiled.Components)
        {
            Codeworth.Estimates.Parameters.ComponentPrior prior = Fitted.Parameters.Components[name];
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {prior.Start} | {prior.Spread} | {deviation:F4} |\n");
        }

        MethodTable.Check("component", table.ToString());
    }

    /// <summary>Remote against on-site pay among persons of the occupation: the raw gap, and what the fit makes of it.</summary>
    [Fact]
    public void The_gap_of_remote_work_is_taken_apart_as_the_shipped_fit_does()
    {
        double raw = MeanLog("remote") - MeanLog("on-site");
        (double effect, double effectError) = Contrast(mode => Fitted.Model.Design.Layout.Mode + Fitted.Model.Compiled.Workforce.Modes.IndexOf(mode));
        (double confounding, double error) = Contrast(mode => Fitted.Model.Design.Layout.Core + Fitted.Model.Compiled.Biases.IndexOf($"confounding:acs:mode={mode}"));
        double modes = Fitted.Model.Compiled.Components["mode"], prior = Fitted.Parameters.Programmes["acs"].Confounding["mode"];
        MethodTable.Check("remote against on-site", string.Create(CultureInfo.InvariantCulture, $"""
            | remote against on-site, persons of the survey | log pay | posterior sd |
            | --- | --- | --- |
            | raw gap between means | {raw:F3} | |
            | effect of working remotely, all sources | {effect:F3} | {effectError:F3} |
            | the same without the federal postings | {effect + WithoutPostings().Mean:F3} | {Math.Sqrt((effectError * effectError) + WithoutPostings().Variance):F3} |
            | confounding in this survey | {confounding:F3} | {error:F3} |
            | who they are otherwise (education, setting, years, place) and chance | {raw - effect - confounding:F3} | |
            | σ of effects of work mode; τ assumed | {modes:F3}; {prior:F3} | |
            | σ² / (σ² + τ²) | {modes * modes / ((modes * modes) + (prior * prior)):F2} | |

            """).ReplaceLineEndings("\n"));
    }

    private static double MeanLog(string mode)
    {
        PatternFigure[] persons = [.. Fitted.Evidence.Figures.OfType<PatternFigure>().Where(figure => figure.Cited.Source == "census-acs/pums-2024"
            && figure.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists && figure.Cited.Population["mode"] == mode)];
        return persons.Sum(pattern => pattern.Sum) / persons.Sum(pattern => pattern.Count);
    }

    private static (double Mean, double Error) Contrast(Func<string, int> component)
    {
        CompiledModel model = Fitted.Model.Compiled;
        (int remote, int site) = (component("remote"), component("on-site"));
        double variance = model.CovarianceOf(remote, remote) + model.CovarianceOf(site, site) - (2 * model.CovarianceOf(remote, site));
        return (model.Mean[remote] - model.Mean[site], Math.Sqrt(variance));
    }

    private static (double Mean, double Variance) WithoutPostings()
    {
        CompiledModel model = Fitted.Model.Compiled;
        int first = Fitted.Model.Design.Layout.Mode;
        Terms contrast = new(new int[2], new double[2]);
        contrast.Add(first + model.Workforce.Modes.IndexOf("remote"), 1);
        contrast.Add(first + model.Workforce.Modes.IndexOf("on-site"), -1);
        SourceReach reach = new(model);
        double[] reached = new double[reach.Observations];
        reach.Reach(contrast, reached);
        return new WithoutRows(model, reach).Shift(model.Figures.Sources.IndexOf("opm/postings"), reached);
    }
}
