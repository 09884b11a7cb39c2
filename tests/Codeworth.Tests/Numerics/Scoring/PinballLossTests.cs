using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Scoring;

public sealed class PinballLossTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260104, 1);

    private static Arbitrary<(double Y, double Q, double P)> Cases { get; } = (
        from y in Gen.Choose(-5_000, 5_000)
        from q in Gen.Choose(-5_000, 5_000)
        from p in Gen.Choose(0, 1_000)
        select (y / 1000.0, q / 1000.0, p / 1000.0)).ToArbitrary();

    [Fact]
    public void It_is_never_negative_and_nothing_at_the_value_itself() =>
        Prop.ForAll(Cases, c => PinballLoss.Of(c.Y, c.Q, c.P) >= 0 && PinballLoss.Of(c.Y, c.Y, c.P) == 0).Check(Settings);

    [Fact]
    public void Two_mirrored_losses_are_the_distance() =>
        Prop.ForAll(Cases, c => Math.Abs(PinballLoss.Of(c.Y, c.Q, c.P) + PinballLoss.Of(c.Y, c.Q, 1 - c.P) - Math.Abs(c.Y - c.Q)) < 1e-14
            && Math.Abs(PinballLoss.Of(-c.Y, -c.Q, 1 - c.P) - PinballLoss.Of(c.Y, c.Q, c.P)) < 1e-14).Check(Settings);

    [Fact]
    public void In_the_mean_the_true_quantile_costs_least()
    {
        double[] values = [.. Enumerable.Range(0, 999).Select(t => StandardNormal.Quantile((t + 0.5) / 999))];
        foreach (double p in new[] { 0.1, 0.25, 0.5, 0.9 })
        {
            double best = Loss(StandardNormal.Quantile(p));
            Assert.All(new[] { -0.5, -0.1, 0.1, 0.5 }, off => Assert.True(Loss(StandardNormal.Quantile(p) + off) > best));

            double Loss(double quantile) => PinballLoss.Mean(values, [.. Enumerable.Repeat(quantile, values.Length)], p);
        }
    }

    [Theory]
    [InlineData(10, 8, 0.9, 1.8)]
    [InlineData(8, 10, 0.9, 0.2)]
    [InlineData(8, 10, 0.5, 1)]
    [InlineData(8, 10, 1, 0)]
    public void It_weighs_what_lies_above_by_the_probability_and_below_by_the_rest(double value, double quantile, double probability, double expected) =>
        Assert.Equal(expected, PinballLoss.Of(value, quantile, probability), 1e-15);

    [Fact]
    public void Means_are_over_values_or_over_probabilities()
    {
        Assert.Equal((1.8 + 0.2 + 0) / 3, PinballLoss.Mean([10, 8, 3], [8, 10, 3], 0.9), 1e-15);
        Assert.Equal((1.8 + 1) / 2, PinballLoss.Mean(10, [8, 12], [0.9, 0.5]), 1e-15);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Contains(NumericsErrorTexts.ProbabilityOutside(1.5), Assert.Throws<ArgumentOutOfRangeException>(() => PinballLoss.Of(1, 1, 1.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.ProbabilityOutside(double.NaN), Assert.Throws<ArgumentOutOfRangeException>(() => PinballLoss.Mean([1], [1], double.NaN)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("quantiles", 1, 2), Assert.Throws<ArgumentException>(() => PinballLoss.Mean([1, 2], [1], 0.5)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("probabilities", 0, 1), Assert.Throws<ArgumentException>(() => PinballLoss.Mean(1, [1], [])).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.SampleEmpty, Assert.Throws<ArgumentException>(() => PinballLoss.Mean([], [], 0.5)).Message, StringComparison.Ordinal);
    }
}
