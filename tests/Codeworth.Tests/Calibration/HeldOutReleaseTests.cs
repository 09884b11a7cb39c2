using Codeworth.Calibration;
using Codeworth.Markets;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>May 2025 from what was known in May 2024.</summary>
public sealed class HeldOutReleaseTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<JudgedMedian>> Held = new(() => HeldOutRelease.Judge(Fitted.Parameters, Fitted.Evidence, Asked.May2025, []));

    /// <summary>States moved by 6.4 % (standard deviation, log) apart from one another: last year's medians with the nation's true growth, known only afterwards, miss by 4.6 %.</summary>
    [Fact]
    public void State_medians_a_year_on_are_found_better_than_by_last_years_and_the_interval_holds_what_it_says()
    {
        MedianScore states = Of(AreaKind.State);
        Assert.Equal(51, states.Count);
        Assert.InRange(states.Error.Value, 0, 0.9 * states.Baselines[0].Error.Value);
        Assert.InRange(states.WeightedError.Value, 0, 0.04);
        Assert.InRange(states.Coverage[1].Value, 0.74, 0.86);
    }

    [Fact]
    public void The_nation_and_nonmetropolitan_areas_are_judged_too()
    {
        Assert.InRange(Of(AreaKind.Nation).Error.Value, 0, 0.02);
        Assert.InRange(Of(AreaKind.Nonmetro).Count, 100, 140);
    }

    private MedianScore Of(AreaKind kind)
    {
        MedianScore score = MedianScore.Of([.. Held.Value.Where(median => median.Area.Kind == kind && median.Area.Id is not ("PR" or "GU" or "VI"))]);
        output.WriteLine(FormattableString.Invariant(
            $"{kind}: {score.Count}, error {100 * score.Error.Value:F2} % (as published a year before {100 * score.Baselines[0].Error.Value:F2}), covered {string.Join(" ", score.Coverage.Select(level => (100 * level.Value).ToString("F1")))}, bare {100 * score.BareCoverage.Value:F1}"));
        return score;
    }
}
