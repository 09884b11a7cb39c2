using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Distributions;

public sealed class JoinedHalfNormalsTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260101, 1);

    private static Arbitrary<(JoinedHalfNormals X, double P)> Cases { get; } = (
        from median in Gen.Choose(-20_000, 20_000)
        from lower in Gen.Choose(1, 3_000)
        from upper in Gen.Choose(1, 3_000)
        from p in Gen.Choose(1, 9_999)
        select (new JoinedHalfNormals(median / 1000.0, lower / 1000.0, upper / 1000.0), p / 10_000.0)).ToArbitrary();

    [Fact]
    public void The_quantile_inverts_the_cumulative() =>
        Prop.ForAll(Cases, c => Math.Abs(c.X.Cumulative(c.X.Quantile(c.P)) - c.P) < 1e-11).Check(Settings);

    [Fact]
    public void The_quantiles_rise() =>
        Prop.ForAll(Cases, c => c.X.Quantile(c.P) < c.X.Quantile(Math.Min(c.P + 1e-4, 0.99995))).Check(Settings);

    [Fact]
    public void Half_the_mass_lies_below_the_median() =>
        Prop.ForAll(Cases, c => c.X.Quantile(0.5) == c.X.Median && c.X.Cumulative(c.X.Median) == 0.5).Check(Settings);

    [Fact]
    public void Mirrored_it_is_skewed_the_other_way() =>
        Prop.ForAll(Cases, c =>
        {
            var mirrored = new JoinedHalfNormals(-c.X.Median, c.X.UpperScale, c.X.LowerScale);
            double scale = c.X.LowerScale + c.X.UpperScale + Math.Abs(c.X.Median);
            return mirrored.Mean == -c.X.Mean && mirrored.Variance == c.X.Variance
                && Math.Abs(mirrored.Cumulative(-c.X.Quantile(c.P)) - (1 - c.P)) < 1e-11
                && Math.Abs(mirrored.Quantile(1 - c.P) + c.X.Quantile(c.P)) < 1e-10 * scale;
        }).Check(Settings);

    [Theory]
    [InlineData(10.8, 0.2, 0.35)]
    [InlineData(-1, 0.7, 0.1)]
    [InlineData(0, 0, 1)]
    public void Its_moments_are_those_of_its_quantiles_averaged(double median, double lower, double upper)
    {
        var x = new JoinedHalfNormals(median, lower, upper);
        Assert.Equal(x.Mean, Average(x, value => value), 1e-6);
        Assert.Equal(x.Variance, Average(x, value => Math.Pow(value - x.Mean, 2)), 1e-6);
        Assert.InRange(Average(x, Math.Exp) / x.MeanOfExponential, 1 - 1e-6, 1 + 1e-6);
    }

    [Fact]
    public void With_equal_scales_it_is_the_normal()
    {
        var x = new JoinedHalfNormals(2, 0.5, 0.5);
        Assert.Equal((2.0, 0.25), (x.Mean, x.Variance));
        Assert.Equal(Math.Exp(2 + 0.125), x.MeanOfExponential, 1e-13);
        Assert.Equal(2 + (0.5 * 1.959963984540054), x.Quantile(0.975), 1e-14);
    }

    [Fact]
    public void The_default_is_the_point_zero()
    {
        Assert.Equal((0.0, 0.0, 1.0), (default(JoinedHalfNormals).Quantile(0.9), default(JoinedHalfNormals).Variance, default(JoinedHalfNormals).MeanOfExponential));
        Assert.Equal((0.0, 1.0), (default(JoinedHalfNormals).Cumulative(-1), default(JoinedHalfNormals).Cumulative(1)));
    }

    [Fact]
    public void A_negative_scale_is_refused() =>
        Assert.Contains(NumericsErrorTexts.ScaleInvalid("lower scale", -1), Assert.Throws<ArgumentOutOfRangeException>(() => new JoinedHalfNormals(0, -1, 1)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_quantile_at_the_ends_is_refused(double p) =>
        Assert.Contains(NumericsErrorTexts.OpenProbabilityOutside(p), Assert.Throws<ArgumentOutOfRangeException>(() => new JoinedHalfNormals(0, 1, 1).Quantile(p)).Message, StringComparison.Ordinal);

    /// <summary>E g(X) by the midpoint rule over z in each half, which is smooth there.</summary>
    private static double Average(JoinedHalfNormals x, Func<double, double> g)
    {
        const int steps = 20_000;
        const double width = 9.0 / steps;
        return Enumerable.Range(0, steps).Select(t => (t + 0.5) * width).Sum(z =>
            width * StandardNormal.Density(z) * (g(x.Median - (x.LowerScale * z)) + g(x.Median + (x.UpperScale * z))));
    }
}
