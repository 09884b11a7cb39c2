using Codeworth.App.Web.Charts;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Web;

/// <summary>Laws of the pictures.</summary>
public sealed class ChartTests
{
    private static readonly double[] Pay = [.. Enumerable.Range(0, Spread.Count).Select(i => 52_000 * Math.Exp(0.3 * (i - 9.5) / 6))];

    [Theory, InlineData(350, 160), InlineData(720, 230)]
    public void Dots_keep_their_order_fit_the_height_and_never_overlap(double width, double height)
    {
        DotStacks stacks = DotStacks.Fit(Pay, Scale.Over(Pay, 8, width - 8), height);
        Assert.Equal(Pay, stacks.Dots.Select(dot => dot.Dollars));
        Assert.True(stacks.Height <= height);
        double[] columns = [.. stacks.Dots.Select(dot => dot.X).Distinct()];
        Assert.All(columns.Zip(columns.Skip(1)), pair => Assert.True(pair.Second - pair.First >= stacks.Diameter - 1e-9));
    }

    [Fact]
    public void Dots_stand_within_one_diameter_of_what_they_stand_for()
    {
        Scale scale = Scale.Over(Pay, 8, 712);
        DotStacks stacks = DotStacks.Fit(Pay, scale, 230);
        Assert.All(stacks.Dots, dot => Assert.True(Math.Abs(dot.X - scale.At(dot.Dollars)) <= stacks.Diameter));
    }

    [Fact]
    public void Ticks_are_round_and_no_closer_than_asked()
    {
        Scale scale = new(31_234, 118_765, 0, 700);
        double[] ticks = [.. scale.Ticks(90)];
        Assert.True(ticks.Length >= 3);
        Assert.All(ticks, tick => Assert.Equal(0, tick % 1000));
        Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(scale.At(pair.Second) - scale.At(pair.First) >= 90));
    }

    [Fact]
    public void A_waterfall_walks_from_the_national_median_to_the_answer()
    {
        Estimate estimate = new(
            Around(60_000), new PayDistribution(Math.Log(60_000), 0.25, 0.35, new DollarYear(2026)), Around(52_000),
            [new("role:coder", "Coder", 5_000, 3_000, 7_000, 9.6), new("area:TX", "Texas", 3_000, -1_000, 7_000, 5.3)],
            [], [], new EarnedCalibration("1", null, null, [], 1, null), new ModelIdentity("1", "2026-05"));
        IReadOnlyList<WaterfallStep> steps = WaterfallStep.Of(estimate);
        Assert.Equal([52_000, 57_000, 60_000, 60_000], steps.Select(step => step.To));
        Assert.All(steps.Skip(1).Zip(steps), pair => Assert.True(pair.First.IsTotal || pair.First.From == pair.Second.To));
        Assert.All(steps, step => Assert.InRange(step.To, step.Low, step.High));
    }

    private static Interval Around(decimal dollars)
    {
        DollarYear year = new(2026);
        return new Interval(new(dollars, year), new(dollars - 2_000, year), new(dollars + 2_000, year), 0.8);
    }
}
