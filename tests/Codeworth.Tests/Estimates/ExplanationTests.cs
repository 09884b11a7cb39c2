using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Numerics.Linear;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>Influences and answers without a source: closed forms that must equal the long way round.</summary>
public sealed class ExplanationTests
{
    private static readonly Asked Texan = Asked.Nothing.In("TX").Years(4).Holding("CPC").Mode("remote");
    private static readonly Asked[] Questions = [Texan, Asked.Nothing, Asked.Nothing.In("40340").Role("auditor").Holding("CPMA", "CPC"), .. Asked.AtRandom(10, 8)];
    private static readonly Lazy<Explanation> Explained = new(() => Fitted.Model.Explain(Texan.Market, Texan.Profile, Texan.On));

    [Fact]
    public void Influences_lead_from_what_was_assumed_to_the_answer()
    {
        Explanation explanation = Explained.Value;
        double median = (double)explanation.Estimate.Median.Value.Dollars;
        double assumed = median + explanation.PriorDollars;
        Assert.Equal(median, assumed + explanation.Influences.Sum(influence => influence.Dollars), 0.005);
        Assert.Equal(Fitted.Model.Compiled.Figures.Ids.Length, explanation.Influences.Length);
        Assert.All(explanation.Influences, influence => Assert.InRange(influence.Share, 0, 1));
    }

    /// <summary>Equation 17 as a reader does it by hand: weights times logs of read over expected, from the assumption to the median.</summary>
    [Fact]
    public void Weights_times_logs_of_read_over_expected_rebuild_the_median()
    {
        foreach (Asked asked in Questions)
        {
            Explanation explanation = Fitted.Model.Explain(asked.Market, asked.Profile, asked.On);
            double log = Math.Log(explanation.Alone) + explanation.Influences.Sum(influence => influence.Weight * Math.Log(influence.Read / influence.Expected));
            Assert.Equal(explanation.Estimate.Median.Value.ToLog(), log, 1e-9);
        }
    }

    /// <summary>What is read and expected is in dollars a year because every fitted row speaks of a level of pay: none is a difference or a premium alone.</summary>
    [Fact]
    public void Every_fitted_row_speaks_of_a_level_of_pay()
    {
        CompiledModel compiled = Fitted.Model.Compiled;
        int level = Fitted.Model.Design.Layout.Level;
        for (int k = 0; k < compiled.Figures.Ids.Length; k++)
        {
            int[] terms = [.. Enumerable.Range(compiled.Figures.TermStart[k], compiled.Figures.TermStart[k + 1] - compiled.Figures.TermStart[k]).Where(t => compiled.Figures.Index[t] == level)];
            Assert.Equal(1, Assert.Single(terms.Select(t => compiled.Figures.Coefficient[t])));
        }
    }

    [Fact]
    public void A_pull_is_its_weight_times_its_log_in_dollars()
    {
        Explanation explanation = Explained.Value;
        double median = (double)explanation.Estimate.Median.Value.Dollars, dollars = (median - explanation.Alone) / Math.Log(median / explanation.Alone);
        Assert.All(explanation.Influences, influence => Assert.Equal(influence.Dollars, dollars * influence.Weight * Math.Log(influence.Read / influence.Expected), 1e-4));
    }

    /// <summary>A published median is read as it is; what a source's offset says of it is expected, not read.</summary>
    [Fact]
    public void A_published_median_is_read_as_published()
    {
        Influence state = Explained.Value.Influences.Single(influence => influence.FigureId == "bls-oews/state-2025/29-2072-TX-p50");
        PercentileFigure published = Assert.IsType<PercentileFigure>(Fitted.Evidence.Figures.Single(figure => figure.Cited.Id == state.FigureId));
        Assert.Equal(published.Dollars, state.Read, 0.01);
    }

    [Fact]
    public void Pulls_of_sources_lead_from_what_was_assumed_to_the_answer()
    {
        Explanation explanation = Explained.Value;
        Assert.Equal(-explanation.PriorDollars, explanation.Without.Sum(source => source.Dollars), 0.005);
        Assert.Equal(explanation.Influences.Sum(influence => influence.Share), explanation.Without.Sum(source => source.Share), 1e-9);
    }

    [Fact]
    public void Influences_of_a_source_share_what_its_weight_says()
    {
        Explanation explanation = Explained.Value;
        double held = 1 - explanation.Kinds.Single(kind => kind.Kind == Explainer.Prior).Share;
        foreach (SourceWeight weight in explanation.Estimate.Sources)
            Assert.Equal(weight.Weight * held, explanation.Influences.Where(influence => influence.SourceId == weight.SourceId).Sum(influence => influence.Share), 1e-9);
        Assert.Equal(1, explanation.Kinds.Sum(kind => kind.Share), 1e-9);
    }

    [Fact]
    public void Every_source_has_an_answer_without_it()
    {
        Explanation explanation = Explained.Value;
        Assert.Equal(Fitted.Model.Compiled.Figures.Sources, explanation.Without.Select(without => without.SourceId));
        Assert.All(explanation.Without, without => Assert.InRange(
            without.Median.High.ToLog() - without.Median.Low.ToLog(), (2 * Located.HalfWidth * Texan.Located.StandardError) - 1e-9, 2));
    }

    /// <summary>Against the system in unknowns with the source's rows taken out and factored anew.</summary>
    [Theory]
    [InlineData("bls-oews/national-2025")]
    [InlineData("bls-oews/state-2025")]
    [InlineData("aapc/2010")]
    [InlineData("opm/postings")]
    [InlineData("census-acs/pums-2024")]
    public void The_answer_without_a_source_is_the_one_refitted_without_it(string source)
    {
        CompiledModel compiled = Fitted.Model.Compiled;
        SourceReach reach = new(compiled);
        LinearGaussianPosterior refitted = Unknowns.Shared.Without(source);
        foreach (Asked asked in Questions.Take(source == "census-acs/pums-2024" ? 2 : 13))
        {
            double[] reached = new double[reach.Observations];
            reach.Reach(Terms(asked), reached);
            (double mean, double variance) = new WithoutRows(compiled, reach).Shift(compiled.Figures.Sources.IndexOf(source), reached);
            SparseRow row = Unknowns.Shared.Row(asked);
            Assert.Equal(refitted.MeanOf(row) - Unknowns.Shared.Posterior.MeanOf(row), mean, 1e-8);
            Assert.Equal(refitted.Variance(row) - Unknowns.Shared.Posterior.Variance(row), variance, 1e-8);
        }
    }

    /// <summary>Against a whole fit: the sources taken out bear neither on spread nor on what is known of places.</summary>
    [Theory]
    [InlineData("aapc/2010")]
    [InlineData("census-acs/pums-2024")]
    public void The_answer_without_a_source_is_that_of_a_fit_which_never_read_it(string source)
    {
        FittedModel fit = Fitted.AsDoubted(Fitted.Evidence.Figures.Where(figure => figure.Cited.Source != source));
        Interval closed = Explained.Value.Without.Single(without => without.SourceId == source).Median;
        Interval whole = fit.Locate(Texan.Market, Texan.Profile, Texan.On).Interval;
        Assert.Equal(closed.Value.ToLog(), whole.Value.ToLog(), 1e-8);
        Assert.Equal(closed.High.ToLog() - closed.Low.ToLog(), whole.High.ToLog() - whole.Low.ToLog(), 1e-8);
    }

    private static Terms Terms(Asked asked)
    {
        AnswerDesign design = Fitted.Model.Design;
        Terms terms = new(new int[Codeworth.Estimates.Compiled.Terms.Capacity], new double[Codeworth.Estimates.Compiled.Terms.Capacity]);
        design.Write(asked.Market.Area, asked.On, design.Read(asked.Market, asked.Profile, new int[1]), new double[design.Layout.Slope - design.Layout.Role], ref terms);
        return terms;
    }
}
