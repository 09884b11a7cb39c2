using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Scoring;

public sealed class ConformalFactorTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260108, 1);
    private static readonly double[] Levels = [0.5, 0.8, 0.9, 0.95];

    private static Arbitrary<double[]> Samples { get; } = (
        from size in Gen.Choose(21, 60)
        from seed in Gen.Choose(0, 100_000)
        select Scores(seed, size)).ToArbitrary();

    [Fact]
    public void Of_any_distinct_scores_just_the_promised_number_is_held_by_the_others() =>
        Prop.ForAll(Samples, scores => Levels.All(level =>
        {
            double nominal = StandardNormal.Quantile(0.5 + (0.5 * level));
            int held = Enumerable.Range(0, scores.Length).Count(i =>
                scores[i] <= ConformalFactor.Of([.. scores[..i], .. scores[(i + 1)..]], level) * nominal * (1 + 1e-14));
            return held == (int)Math.Ceiling((scores.Length * level) - 1e-9);
        })).Check(Settings);

    [Fact]
    public void It_scales_with_the_scores_and_ignores_their_order() =>
        Prop.ForAll(Samples, scores => Levels.All(level =>
            Math.Abs((ConformalFactor.Of([.. scores.Reverse().Select(score => 3 * score)], level) / (3 * ConformalFactor.Of(scores, level))) - 1) < 1e-14)).Check(Settings);

    [Fact]
    public void Of_scores_as_the_normal_has_them_it_is_near_to_one()
    {
        double[] scores = [.. Enumerable.Range(0, 5_000).Select(t => StandardNormal.Quantile(0.5 + (0.5 * (t + 0.5) / 5_000)))];
        Assert.All(Levels, level => Assert.InRange(ConformalFactor.Of(scores, level), 1, 1.002));
    }

    [Fact]
    public void The_least_number_of_scores_bears_the_level_and_one_less_does_not()
    {
        for (double level = 0.01; level < 0.995; level += 0.01)
        {
            int least = ConformalFactor.LeastCount(level);
            _ = ConformalFactor.Of(new double[least], level);
            Assert.True(least == 1 || Math.Ceiling((least * level) - 1e-9) > least - 1);
        }

        Assert.Equal([1, 4, 9, 19, 99], new[] { 0.5, 0.8, 0.9, 0.95, 0.99 }.Select(ConformalFactor.LeastCount));
    }

    [Fact]
    public void It_can_be_checked_by_hand()
    {
        // ceil(20 * 0.9) = 18, and the nominal reach of 0.9 is 1.6449.
        double[] scores = [.. Enumerable.Range(1, 19).Select(t => t / 10.0)];
        Assert.Equal(1.8 / 1.6448536269514722, ConformalFactor.Of(scores, 0.9), 1e-14);
        Assert.Equal(1.9 / 1.959963984540054, ConformalFactor.Of(scores, 0.95), 1e-14);
    }

    [Fact]
    public void Each_score_its_own_cluster_is_no_clusters() =>
        Prop.ForAll(Samples, scores => Levels.All(level =>
            ConformalFactor.Of(scores, level) == ConformalFactor.Of(scores, [.. Enumerable.Range(0, scores.Length)], level))).Check(Settings);

    [Fact]
    public void A_cluster_counts_once_however_often_its_scores_are_told() =>
        Prop.ForAll(Samples, scores => Levels.All(level =>
        {
            int[] own = [.. Enumerable.Range(0, scores.Length)];
            double often = ConformalFactor.Of([.. scores, .. Enumerable.Repeat(scores[0], 50)], [.. own, .. Enumerable.Repeat(0, 50)], level);
            return Math.Abs((often / ConformalFactor.Of(scores, own, level)) - 1) < 1e-12;
        })).Check(Settings);

    [Fact]
    public void Too_few_scores_and_what_is_no_distance_are_refused()
    {
        Assert.Contains(NumericsErrorTexts.TooFewScores(8, 0.9, 9), Assert.Throws<ArgumentException>(() => ConformalFactor.Of(new double[8], 0.9)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.ScoreInvalid(1, -1), Assert.Throws<ArgumentException>(() => ConformalFactor.Of([1, -1], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.ScoreInvalid(0, double.NaN), Assert.Throws<ArgumentException>(() => ConformalFactor.Of([double.NaN], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.TooFewScores(3, 0.8, 4), Assert.Throws<ArgumentException>(() => ConformalFactor.Of(new double[9], [0, 0, 0, 1, 1, 1, 2, 2, 2], 0.8)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("clusters", 1, 2), Assert.Throws<ArgumentException>(() => ConformalFactor.Of([1, 2], [0], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.OpenProbabilityOutside(1), Assert.Throws<ArgumentOutOfRangeException>(() => ConformalFactor.Of([1], 1)).Message, StringComparison.Ordinal);
    }

    private static double[] Scores(int seed, int size)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, size).Select(_ => -Math.Log(1 - random.NextDouble()))];
    }
}
