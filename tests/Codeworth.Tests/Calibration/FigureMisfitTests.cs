using Codeworth.Calibration;
using Codeworth.Estimates.Compiled;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>Figures beside what all others say of them.</summary>
public sealed class FigureMisfitTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<FigureMisfit>> All = new(() => FigureMisfit.Of(Fitted.Model));

    [Fact]
    public void Every_fitted_figure_is_listed_the_furthest_off_first()
    {
        Assert.Equal(Fitted.Model.Compiled.Figures.Ids.Order(StringComparer.Ordinal), All.Value.Select(figure => figure.FigureId).Order(StringComparer.Ordinal));
        Assert.Equal(All.Value, All.Value.OrderByDescending(figure => Math.Abs(figure.StandardErrors)).ThenBy(figure => figure.FigureId, StringComparer.Ordinal));
    }

    /// <summary>The fourth power of the excess over the doubt: what the fit settled at is what its own residuals ask for.</summary>
    [Fact]
    public void A_figure_is_doubted_by_how_far_it_lies_beyond_the_doubt_and_no_other_is()
    {
        double doubt = Fitted.Parameters.Errors.Doubt;
        foreach (FigureMisfit figure in All.Value)
            Assert.Equal(Math.Max(1, Math.Pow(Math.Abs(figure.StandardErrors) / doubt, 4)), figure.Doubt, 1e-6);
        output.WriteLine($"{All.Value.Count(figure => figure.Doubt > 1)} doubted; furthest {All.Value[0]}");
        Assert.InRange(All.Value.Count(figure => figure.Doubt > 1), 0, 20);
    }

    /// <summary>If the errors are what the fit takes them for, about one figure in twenty lies beyond two of them.</summary>
    [Fact]
    public void About_one_in_twenty_lies_beyond_two_standard_errors() =>
        Assert.InRange(All.Value.Average(figure => Math.Abs(figure.StandardErrors) > 2 ? 1.0 : 0), 0.02, 0.08);

    [Fact]
    public void Against_a_posterior_worked_out_in_unknowns()
    {
        CompiledModel model = Fitted.Model.Compiled;
        foreach (FigureMisfit figure in All.Value.Where((_, i) => i % 97 == 0))
        {
            int k = model.Figures.Ids.IndexOf(figure.FigureId);
            Assert.Equal(Unknowns.Shared.Folded.StandardisedWithout(k, model.Figures.Doubt[k]), figure.StandardErrors, 1e-8);
        }
    }
}
