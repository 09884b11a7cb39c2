using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Scoring;

public sealed class CrpsTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260105, 1);

    private static Arbitrary<(double Mean, double Scale, double Y)> Cases { get; } = (
        from mean in Gen.Choose(-5_000, 5_000)
        from scale in Gen.Choose(10, 3_000)
        from z in Gen.Choose(-6_000, 6_000)
        select (mean / 1000.0, scale / 1000.0, (mean + (z * scale / 1000.0)) / 1000.0)).ToArbitrary();

    [Fact]
    public void It_is_the_normals_closed_form_within_the_stated_error() =>
        Prop.ForAll(Cases, c =>
        {
            double z = (c.Y - c.Mean) / c.Scale, error = (Crps.Of(Normal(c.Mean, c.Scale), c.Y) - OfNormal(c.Mean, c.Scale, c.Y)) / c.Scale;
            return Math.Abs(error) < (Math.Abs(z) <= 2 ? 6e-6 : 2e-4);
        }).Check(Settings);

    [Fact]
    public void The_error_is_that_small_at_the_worst_place_too()
    {
        double worst = Enumerable.Range(-6_000, 12_001).Select(t => t / 1000.0).Max(y => Math.Abs(Crps.Of(Grid(1000), y) - OfNormal(0, 1, y)));
        Assert.InRange(worst, 1e-5, 2e-4);
    }

    [Fact]
    public void A_finer_grid_is_nearer() =>
        Assert.All(new[] { -1.1, 0, 0.4, 2 }, y => Assert.True(
            Math.Abs(Crps.Of(Grid(4000), y) - OfNormal(0, 1, y)) < Math.Max(0.2 * Math.Abs(Crps.Of(Grid(250), y) - OfNormal(0, 1, y)), 1e-7)));

    [Fact]
    public void Of_a_point_it_is_the_distance() =>
        Prop.ForAll(Cases, c => Math.Abs(Crps.Of(_ => c.Mean, c.Y) - Math.Abs(c.Y - c.Mean)) < 1e-12).Check(Settings);

    [Fact]
    public void It_moves_and_scales_with_forecast_and_value() =>
        Prop.ForAll(Cases, c => Math.Abs(Crps.Of(Normal(c.Mean, c.Scale), c.Y) - (c.Scale * Crps.Of(Normal(0, 1), (c.Y - c.Mean) / c.Scale))) < 1e-11).Check(Settings);

    [Fact]
    public void The_true_distribution_has_the_least_mean_score()
    {
        double[] truth = Grid(400);
        double best = truth.Average(y => Crps.Of(Grid(400), y));
        foreach ((double mean, double scale) in new[] { (0.2, 1.0), (-0.2, 1.0), (0.0, 0.8), (0.0, 1.25) })
            Assert.True(truth.Average(y => Crps.Of([.. truth.Select(z => mean + (scale * z))], y)) > best);
    }

    [Fact]
    public void Of_equally_likely_values_it_is_that_of_their_steps()
    {
        // Gneiting and Raftery's equation 21, E|X - y| - E|X - X'| / 2: for 1, 2 and 4 at 3 it is 4/3 - (12/9) / 2 = 2/3.
        Assert.Equal(2.0 / 3, Crps.Of([1, 2, 4], 3), 1e-15);
        Assert.Equal(2.0 / 3, Crps.Of(p => p < 1.0 / 3 ? 1 : p < 2.0 / 3 ? 2 : 4, 3, 999), 1e-12);
    }

    [Fact]
    public void No_points_and_no_quantiles_are_refused()
    {
        Assert.Contains(NumericsErrorTexts.CountTooSmall("points", 0, 1), Assert.Throws<ArgumentOutOfRangeException>(() => Crps.Of(p => p, 0, 0)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.SampleEmpty, Assert.Throws<ArgumentException>(() => Crps.Of(ReadOnlySpan<double>.Empty, 0)).Message, StringComparison.Ordinal);
    }

    private static double[] Grid(int points) => [.. Enumerable.Range(0, points).Select(t => StandardNormal.Quantile(Crps.Probability(t, points)))];

    private static Func<double, double> Normal(double mean, double scale) => p => mean + (scale * StandardNormal.Quantile(p));

    /// <summary>s (z (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt pi): Gneiting and Raftery (2007), the equation after 21.</summary>
    private static double OfNormal(double mean, double scale, double y)
    {
        double z = (y - mean) / scale;
        return scale * ((z * ((2 * StandardNormal.Cumulative(z)) - 1)) + (2 * StandardNormal.Density(z)) - (1 / Math.Sqrt(Math.PI)));
    }
}
