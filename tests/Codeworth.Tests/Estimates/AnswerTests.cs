using Codeworth.Estimates;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>Laws that hold of every answer, whatever is asked.</summary>
public sealed class AnswerTests(ITestOutputHelper output)
{
    private static readonly Asked[] Questions = [Asked.Nothing, .. Asked.AtRandom(400, 2)];

    /// <summary>A source that told less is not listed.</summary>
    private const double LeastWeight = 0.00005;

    [Fact]
    public void Saying_nothing_is_answered_by_the_national_median()
    {
        Estimate estimate = Asked.Nothing.Estimate;
        Assert.Equal(estimate.NationalMedian, estimate.Median);
        Assert.Empty(estimate.Contributions);
    }

    [Fact]
    public void Contributions_add_up_from_the_national_median_to_the_cent()
    {
        foreach (Asked asked in Questions)
        {
            Estimate estimate = asked.Estimate;
            double there = (double)estimate.NationalMedian.Value.Dollars + estimate.Contributions.Sum(contribution => contribution.Dollars);
            Assert.Equal((double)estimate.Median.Value.Dollars, there, 0.005);
            Assert.All(estimate.Contributions, contribution => Assert.InRange(contribution.Dollars, contribution.Low, contribution.High));
        }
    }

    [Fact]
    public void Everything_said_has_a_contribution_of_its_own()
    {
        Asked asked = Asked.Nothing.In("TX").Years(4).Holding("CPC", "CRC").Role("coder").Setting("hospital").Mode("remote").Education("associate");
        string[] expected = ["area:TX", "credential:CPC", "credential:CRC", "education:associate", "experience:4", "mode:remote", "role:coder", "setting:hospital"];
        Assert.Equal(expected, asked.Estimate.Contributions.Select(contribution => contribution.Attribute).Order(StringComparer.Ordinal));
    }

    /// <summary>They add to 1, less what the sources that are not listed told: nothing that shows in four decimals.</summary>
    [Fact]
    public void Weights_of_sources_are_shares()
    {
        foreach (Asked asked in Questions)
        {
            Estimate estimate = asked.Estimate;
            Assert.All(estimate.Sources, source => Assert.InRange(source.Weight, LeastWeight, 1));
            Assert.Distinct(estimate.Sources.Select(source => source.SourceId));
            int unlisted = Fitted.Model.Compiled.Figures.Sources.Length - estimate.Sources.Length;
            Assert.InRange(estimate.Sources.Sum(source => source.Weight), 1 - (unlisted * LeastWeight) - 1e-9, 1 + 1e-9);
            Assert.Equal(estimate.Sources.OrderByDescending(source => source.Weight), estimate.Sources);
        }
    }

    /// <summary>The weights are shares of information because the posterior variance is v'Qv: rows and priors divide it among them.</summary>
    [Fact]
    public void A_sources_weight_is_its_rows_share_of_what_the_rows_hold()
    {
        Unknowns unknowns = Unknowns.Shared;
        ILookup<string, int> rows = Enumerable.Range(0, unknowns.Figures.Count).ToLookup(row => unknowns.Figures[row].Source);
        Assert.Equal(Fitted.Model.Compiled.Figures.Sources, rows.Select(source => source.Key));
        foreach (Asked asked in Questions.Take(20))
        {
            LinearGaussianAnswer answer = unknowns.Folded.Answer(unknowns.Row(asked));
            Dictionary<string, double> listed = asked.Estimate.Sources.ToDictionary(source => source.SourceId, source => source.Weight);
            double held = 1 - answer.PriorShare(), told = 0;
            foreach (IGrouping<string, int> source in rows)
            {
                double share = source.Sum(answer.Share) / held;
                told += share;
                if (listed.TryGetValue(source.Key, out double weight))
                    Assert.Equal(share, weight, 1e-7);
                else
                    Assert.InRange(share, 0, LeastWeight + 1e-7);
            }

            Assert.Equal(1, told, 1e-9);
        }
    }

    /// <summary>Before bias terms were folded and unknowns projected onto components.</summary>
    [Fact]
    public void The_compiled_fit_answers_as_the_system_in_unknowns()
    {
        Unknowns unknowns = Unknowns.Shared;
        foreach (Asked asked in Questions.Where(asked => asked.On <= Fitted.Model.Compiled.Newest).Take(60))
        {
            SparseRow row = unknowns.Row(asked);
            Assert.Equal(unknowns.Posterior.MeanOf(row), asked.Located.Median, 1e-9);
            Assert.Equal(Math.Sqrt(unknowns.Posterior.Variance(row)), asked.Located.StandardError, 1e-9);
        }
    }

    [Fact]
    public void The_value_lies_within_its_interval_and_quantiles_rise()
    {
        double[] percents = [0.1, 1, 5, 10, 25, 40, 50, 60, 75, 90, 95, 99, 99.9];
        foreach (Asked asked in Questions)
        {
            Interval median = asked.Located.Interval;
            Assert.True(median.Low < median.Value && median.Value < median.High);
            PayDistribution pay = asked.Located.Pay;
            Assert.Equal((double)median.Value.Dollars, (double)pay.At(Percentile.Median).Dollars, 1e-6);
            decimal[] quantiles = [.. percents.Select(percent => pay.At(new Percentile(percent)).Dollars)];
            Assert.Equal(quantiles.Order(), quantiles);
            Assert.Distinct(quantiles);
            Assert.InRange(pay.Mean.Dollars, pay.At(Percentile.P10).Dollars, pay.At(Percentile.P90).Dollars);
        }
    }

    /// <summary>Nobody's pay stands at one amount: neither half of a spread shrinks to a point, nor below the floor of every market's.</summary>
    [Fact]
    public void People_alike_are_paid_unlike_below_and_above_their_median()
    {
        double floor = Fitted.Model.Compiled.Spread.Floor;
        Asked coder = Asked.Nothing.Role("coder").Years(4).Holding("CPC").Setting("hospital").Mode("remote");
        Asked[] everywhere = [.. Fitted.Vocabulary.Places.All.Select(area => coder.In(area.Id)), .. Questions];
        string[] narrow = [.. everywhere.Where(asked => Math.Min(asked.Located.Lower, asked.Located.Upper) < floor)
            .Select(asked => FormattableString.Invariant($"{asked.Market.Area.Name} {asked.On}: {asked.Located.Lower:F3} below, {asked.Located.Upper:F3} above"))];
        output.WriteLine(FormattableString.Invariant($"{everywhere.Count(asked => Math.Min(asked.Located.Lower, asked.Located.Upper) == floor)} of {everywhere.Length} answers have a scale at the floor of {floor}, {narrow.Length} below it: {string.Join("; ", narrow.Take(12))}"));
        Assert.Empty(narrow);
    }

    [Fact]
    public void A_wage_stands_at_the_percentile_that_gives_it_back()
    {
        foreach (Asked asked in Questions.Take(100))
        {
            PayDistribution pay = asked.Located.Pay;
            Assert.Equal(37.5, pay.PercentileOf(pay.At(new Percentile(37.5))).Percent, 1e-6);
        }
    }

    [Fact]
    public void The_batch_door_and_the_full_answer_agree()
    {
        foreach (Asked asked in Questions)
        {
            Located located = Fitted.Model.Locate(asked.Market, asked.Profile, asked.On);
            Assert.Equal(located.Interval, asked.Estimate.Median);
            Assert.Equal(located.Pay, asked.Estimate.Pay);
        }
    }

    [Fact]
    public void A_month_outside_the_trend_is_refused()
    {
        Asked late = Asked.Nothing with { On = new(Fitted.Model.Latest.Year, 6) };
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => late.Located);
        Assert.Contains(Codeworth.ErrorTexts.MonthOutsideTrend(late.On, Fitted.Model.Earliest, Fitted.Model.Latest), refused.Message, StringComparison.Ordinal);
    }
}
