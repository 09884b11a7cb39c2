using Codeworth.Calibration;
using Codeworth.Markets;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>Scores of hidden medians, by hand.</summary>
public sealed class MedianScoreTests
{
    private static readonly Area Texas = Fitted.Vocabulary.Places.Find("TX")!, Ohio = Fitted.Vocabulary.Places.Find("OH")!;

    /// <summary>Forecast 52,000 for 50,000 published: 4 % off; 48,000 said without a model: 4 % off too. Log distance 0.0392 at errors of 0.03 and 0.04 is 0.78 of 0.05.</summary>
    [Fact]
    public void One_median_by_hand()
    {
        JudgedMedian judged = new(Texas, 50_000, Math.Log(52_000), 0.03, 0.04, [("last year's", 48_000)], 1_000);
        Assert.Equal(0.04, judged.Error, 1e-12);
        Assert.Equal(0.04, judged.ErrorOf(48_000), 1e-12);
        Assert.Equal(-0.7844, judged.Standardised(), 1e-4);
        Assert.Equal(-1.3074, judged.Standardised(withFigure: false), 1e-4);
    }

    [Fact]
    public void Coverage_counts_the_published_figures_error_and_says_what_it_is_without()
    {
        MedianScore score = MedianScore.Of([new(Texas, 50_000, Math.Log(52_000), 0.03, 0.04, [("last year's", 48_000)], 3_000), new(Ohio, 50_000, Math.Log(50_000), 0.03, 0.04, [("last year's", 50_000)], 1_000)]);
        Assert.Equal(2, score.Count);
        Assert.Equal(0.02, score.Error.Value, 1e-12);
        Assert.Equal(0.02, score.MedianError.Value, 1e-12);
        Assert.Equal(0.03, score.WeightedError.Value, 1e-12);
        MedianBaseline baseline = Assert.Single(score.Baselines);
        Assert.Equal(("last year's", 0.02, 0.03), (baseline.Name, Math.Round(baseline.Error.Value, 12), Math.Round(baseline.WeightedError.Value, 12)));
        Assert.Equal([0.5, 1, 1, 1], score.Coverage.Select(level => level.Value));
        Assert.Equal(0.5, score.BareCoverage.Value);
    }

    /// <summary>Two places of one state that err alike are one observation.</summary>
    [Fact]
    public void Places_of_one_state_have_no_error_of_their_own()
    {
        JudgedMedian dallas = new(Fitted.Vocabulary.Places.Find("19100")!, 50_000, Math.Log(52_000), 0.03, 0.04, [("last year's", 48_000)], 1_000);
        Assert.True(double.IsNaN(MedianScore.Of([dallas, dallas with { Area = Fitted.Vocabulary.Places.Find("26420")! }]).Error.StandardError));
    }
}
