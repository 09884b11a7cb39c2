using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>What a fit is: a function of evidence and parameters, and of nothing else.</summary>
public sealed class RefitTests
{
    private static readonly CompiledModel Shipped = Fitted.Model.Compiled;

    [Fact]
    public void Fitting_the_repository_finds_the_shipped_model_again()
    {
        CompiledModel anew = Fitted.Anew.Model.Compiled;
        Assert.Equal(Shipped.Identity, anew.Identity);
        Assert.Equal(Shipped.Components, anew.Components);
        Assert.Equal(Shipped.Areas, anew.Areas);
        Assert.Equal(Shipped.Biases, anew.Biases);
        Near(Shipped.Mean, anew.Mean);
        Near(Shipped.PriorMean, anew.PriorMean);
        Near(Shipped.Covariance, anew.Covariance);
        Near([.. Shipped.Spread.Scale, .. Shipped.Spread.Asymmetry], [.. anew.Spread.Scale, .. anew.Spread.Asymmetry]);
        Near([.. Shipped.Spread.ScaleByDate, .. Shipped.Spread.AsymmetryByDate], [.. anew.Spread.ScaleByDate, .. anew.Spread.AsymmetryByDate]);
        Near(Shipped.Figures.Surprise, anew.Figures.Surprise);
        Near(Shipped.Figures.Variance, anew.Figures.Variance);
    }

    [Fact]
    public void Every_figure_is_fitted_or_has_the_reason_why_not()
    {
        HashSet<string> unused = [.. Fitted.Anew.Unused.Select(figure => figure.Id)];
        Assert.Equal(Fitted.Anew.Unused.Length, unused.Count);
        Assert.DoesNotContain(Shipped.Figures.Ids, unused.Contains);
        int readable = Fitted.Evidence.Figures.Count(figure => figure is PercentileFigure or MeanFigure or PatternFigure);
        Assert.Equal(readable, Shipped.Figures.Counts.Sum() + unused.Count);
    }

    [Fact]
    public void The_order_of_figures_changes_nothing()
    {
        Figure[] shuffled = [.. Fitted.Evidence.Figures];
        new Random(7).Shuffle(shuffled);
        Codeworth.Estimates.FittedModel other = Fitted.To(shuffled);
        foreach (Asked asked in Asked.AtRandom(200, 11))
        {
            Assert.Equal(asked.Located.Median, other.Locate(asked.Market, asked.Profile, asked.On).Median, 1e-9);
            Assert.Equal(asked.Located.StandardError, other.Locate(asked.Market, asked.Profile, asked.On).StandardError, 1e-9);
            Assert.Equal(asked.Located.Upper, other.Locate(asked.Market, asked.Profile, asked.On).Upper, 1e-9);
        }
    }

    /// <summary>Members surveyed twice are the same members: offsets and confounding keep what they say from being taken for certain.</summary>
    [Fact]
    public void Saying_a_surveys_figures_twice_hardly_narrows_what_it_says_of_credentials()
    {
        IEnumerable<Figure> again = Fitted.Evidence.Figures.Where(figure => figure.Cited.Source.StartsWith("aapc/", StringComparison.Ordinal))
            .Select(figure => figure with { Cited = figure.Cited with { Id = figure.Cited.Id + "-again" } });
        Codeworth.Estimates.FittedModel doubled = Fitted.To(Fitted.Evidence.Figures.Concat(again));
        ComponentLayout layout = Fitted.Model.Design.Layout;
        foreach (int component in Enumerable.Range(layout.Certified, layout.Setting - layout.Certified))
        {
            double once = Math.Sqrt(Shipped.CovarianceOf(component, component));
            double twice = Math.Sqrt(doubled.Compiled.CovarianceOf(component, component));
            Assert.InRange(twice / once, 0.9, 1 + 1e-9);
        }
    }

    /// <summary>A release that a publisher's page quotes by its median alone is a release all the same.</summary>
    [Fact]
    public void A_release_with_a_median_alone_can_be_fitted()
    {
        PercentileFigure newest = Fitted.Evidence.Figures.OfType<PercentileFigure>().Single(figure => figure.Cited.Id == "bls-oews/national-2025/29-2072-US-p50");
        PercentileFigure next = newest with { Dollars = 53_000, Cited = newest.Cited with { Id = newest.Cited.Id + "-next", Date = new(2026, 5) } };
        Assert.NotNull(Fitted.To(Fitted.Evidence.Figures.Append(next)));
    }

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 1e-9);
    }
}
