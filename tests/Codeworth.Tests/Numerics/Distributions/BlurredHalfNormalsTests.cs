using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Distributions;

public sealed class BlurredHalfNormalsTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260103, 1);

    private static Arbitrary<(BlurredHalfNormals X, double P)> Cases { get; } = (
        from median in Gen.Choose(-20_000, 20_000)
        from lower in Gen.Choose(0, 3_000)
        from upper in Gen.Choose(0, 3_000)
        from blur in Gen.Choose(1, 3_000)
        from p in Gen.Choose(1, 9_999)
        select (Of(median / 1000.0, lower / 1000.0, upper / 1000.0, blur / 1000.0), p / 10_000.0)).ToArbitrary();

    /// <summary>Median, scales, blur, x and P(X &lt;= x): the convolution by quadrature with mpmath at 30 digits. The sixth is 3/8 by hand.</summary>
    public static TheoryData<double, double, double, double, double, double> Known => new()
    {
        { 10.8, 0.2, 0.35, 0.15, 10.9, 0.58778850792073600496 }, { 10.8, 0.2, 0.35, 0.15, 10.2, 0.0081966606535098110438 },
        { 10.8, 0.2, 0.35, 0.15, 12, 0.99918742413634502986 }, { 0, 1, 3, 0.5, -2, 0.036818199872786708402 },
        { 0, 1, 3, 0.5, 0, 0.45249241953041007789 }, { 0, 0, 1, 1, 0, 0.375 }, { 0, 0, 1, 1, -3, 0.00081855665274756486692 },
        { 0, 2, 0.1, 0.7, -1.5, 0.24484254873592269915 }, { 0, 0.1, 2, 0.05, -0.3, 0.0036451790163187997032 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void It_has_the_values_of_the_convolution(double median, double lower, double upper, double blur, double x, double expected) =>
        Assert.Equal(expected, Of(median, lower, upper, blur).Cumulative(x), 5e-15);

    [Theory]
    [InlineData(10.8, 0.2, 0.35, 0.15, 0.1, 10.480597167852895818, 0.692873395073)]
    [InlineData(10.8, 0.2, 0.35, 0.15, 0.9, 11.288040014521102285, 0.46127512281)]
    [InlineData(0, 1, 3, 0.5, 0.025, -2.1913032774333619582, 0.0522736049265)]
    [InlineData(0, 0, 1, 1, 0.5, 0.35837851946716594934, 0.350979622184)]
    public void It_has_the_quantiles_and_densities_of_the_convolution(
        double median, double lower, double upper, double blur, double p, double quantile, double density)
    {
        Assert.Equal(quantile, Of(median, lower, upper, blur).Quantile(p), 1e-14 * Math.Max(1, Math.Abs(median)));
        Assert.Equal(density, Of(median, lower, upper, blur).Density(quantile), 1e-12);
    }

    [Fact]
    public void The_quantile_inverts_the_cumulative() =>
        Prop.ForAll(Cases, c => Math.Abs(c.X.Cumulative(c.X.Quantile(c.P)) - c.P) < Resolution(c.X, c.P)).Check(Settings);

    [Fact]
    public void It_does_so_far_into_the_tails()
    {
        foreach (BlurredHalfNormals x in new[] { Of(0, 1, 3, 0.5), Of(0, 0, 1, 1), Of(0, 5, 0.01, 0.02), Of(0, 1e-3, 1, 1e-6) })
        {
            for (double p = 1e-14; p < 0.5; p *= 3)
            {
                Assert.Equal(p, x.Cumulative(x.Quantile(p)), Math.Min(1e-12, (1e-10 * p) + 1e-15));
                Assert.Equal(1 - p, x.Cumulative(x.Quantile(1 - p)), 1e-12);
            }
        }
    }

    [Fact]
    public void The_quantiles_rise() =>
        Prop.ForAll(Cases, c => c.X.Quantile(c.P) < c.X.Quantile(Math.Min(c.P + 1e-4, 0.99995))).Check(Settings);

    [Fact]
    public void The_density_is_the_slope_of_the_cumulative() =>
        Prop.ForAll(Cases, c =>
        {
            double x = c.X.Quantile(c.P), step = 1e-4 * c.X.Blur;
            double slope = (c.X.Cumulative(x + step) - c.X.Cumulative(x - step)) / (2 * step);
            return Math.Abs(slope - c.X.Density(x)) < (1e-7 / c.X.Blur) + (1e-14 / step);
        }).Check(Settings);

    [Fact]
    public void Mirrored_it_is_skewed_the_other_way() =>
        Prop.ForAll(Cases, c =>
        {
            BlurredHalfNormals mirrored = Of(-c.X.Sharp.Median, c.X.Sharp.UpperScale, c.X.Sharp.LowerScale, c.X.Blur);
            double scale = Math.Abs(c.X.Sharp.Median) + c.X.Sharp.LowerScale + c.X.Sharp.UpperScale + c.X.Blur, x = c.X.Quantile(c.P);
            return mirrored.Mean == -c.X.Mean && mirrored.Variance == c.X.Variance && mirrored.Density(-x) == c.X.Density(x)
                && Math.Abs(mirrored.Cumulative(-x) - (1 - c.P)) < Resolution(c.X, c.P) && Math.Abs(mirrored.Quantile(1 - c.P) + x) < 1e-9 * scale;
        }).Check(Settings);

    [Fact]
    public void Blurred_twice_is_blurred_once_by_both() =>
        Prop.ForAll(Cases, c =>
        {
            // The first blur of a point is a normal, so that equal scales have room for it.
            BlurredHalfNormals once = Of(1, 0.6, 0.6, c.X.Blur), other = Of(1, 0, 0, Math.Sqrt(0.36 + (c.X.Blur * c.X.Blur)));
            return Math.Abs(once.Quantile(c.P) - other.Quantile(c.P)) < 1e-13 && Math.Abs(once.Cumulative(1.3) - other.Cumulative(1.3)) < 1e-15;
        }).Check(Settings);

    [Fact]
    public void A_blur_moves_the_mean_nowhere_and_adds_its_variance() =>
        Prop.ForAll(Cases, c => c.X.Mean == c.X.Sharp.Mean && c.X.Variance == c.X.Sharp.Variance + (c.X.Blur * c.X.Blur)).Check(Settings);

    [Theory]
    [InlineData(10.8, 0.2, 0.35, 0.15)]
    [InlineData(-1, 0.7, 0.1, 0.4)]
    [InlineData(0, 0, 1, 0.05)]
    public void Its_moments_are_those_of_its_density(double median, double lower, double upper, double blur)
    {
        BlurredHalfNormals x = Of(median, lower, upper, blur);
        Assert.Equal(1, Integral(x, _ => 1), 1e-10);
        Assert.Equal(x.Mean, Integral(x, value => value), 1e-9);
        Assert.Equal(x.Variance, Integral(x, value => Math.Pow(value - x.Mean, 2)), 1e-9);
    }

    [Fact]
    public void Without_blur_it_is_the_joined_half_normals_to_the_last_bit() =>
        Prop.ForAll(Cases, c =>
        {
            var plain = new BlurredHalfNormals(c.X.Sharp, 0);
            double x = plain.Quantile(c.P);
            return x == c.X.Sharp.Quantile(c.P) && plain.Cumulative(x) == c.X.Sharp.Cumulative(x)
                && plain.Mean == c.X.Sharp.Mean && plain.Variance == c.X.Sharp.Variance;
        }).Check(Settings);

    [Fact]
    public void A_vanishing_blur_leaves_the_joined_half_normals() =>
        Prop.ForAll(Cases, c =>
        {
            double x = c.X.Sharp.Median + (c.P - 0.5);
            double expected = c.X.Sharp.Cumulative(x);
            return c.P == 0.5 || new[] { 1e-9, 1e-200, 5e-324 }.All(blur => Math.Abs(new BlurredHalfNormals(c.X.Sharp, blur).Cumulative(x) - expected) < 1e-14);
        }).Check(Settings);

    [Fact]
    public void With_equal_scales_it_is_the_normal() =>
        Prop.ForAll(Cases, c =>
        {
            double scale = c.X.Sharp.LowerScale, sigma = Math.Sqrt((scale * scale) + (c.X.Blur * c.X.Blur)), z = StandardNormal.Quantile(c.P);
            BlurredHalfNormals x = Of(0, scale, scale, c.X.Blur);
            return x.Quantile(c.P) == sigma * z && Math.Abs(x.Cumulative(sigma * z) - c.P) < 1e-14
                && Math.Abs((x.Density(sigma * z) * sigma / StandardNormal.Density(z)) - 1) < 1e-14;
        }).Check(Settings);

    [Fact]
    public void Without_blur_the_density_is_that_of_the_halves()
    {
        BlurredHalfNormals x = Of(2, 0.5, 1, 0), point = default;
        Assert.Equal(StandardNormal.Density(1), x.Density(3));
        Assert.Equal(2 * StandardNormal.Density(1), x.Density(1.5));
        Assert.Equal(1.5 * StandardNormal.Density(0), x.Density(2));
        Assert.Equal((double.PositiveInfinity, 0.0), (point.Density(0), point.Density(1e-9)));
    }

    [Fact]
    public void The_default_is_the_point_zero() =>
        Assert.Equal((0.0, 0.0, 0.0, 1.0), (default(BlurredHalfNormals).Quantile(0.9), default(BlurredHalfNormals).Variance, default(BlurredHalfNormals).Cumulative(-1), default(BlurredHalfNormals).Cumulative(1)));

    [Fact]
    public void It_allocates_nothing()
    {
        BlurredHalfNormals x = Of(10.8, 0.2, 0.35, 0.15);
        // The least of some tries: the runtime itself allocates while it compiles the first.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated(x)));

        static long Allocated(BlurredHalfNormals x)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = x.Quantile(0.37) + x.Cumulative(10.7) + x.Density(10.7);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_blur_that_is_no_scale_is_refused(double blur) =>
        Assert.Contains(NumericsErrorTexts.ScaleInvalid("blur", blur), Assert.Throws<ArgumentOutOfRangeException>(() => Of(0, 1, 1, blur)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_quantile_at_the_ends_is_refused(double p) =>
        Assert.Contains(NumericsErrorTexts.OpenProbabilityOutside(p), Assert.Throws<ArgumentOutOfRangeException>(() => Of(0, 1, 2, 1).Quantile(p)).Message, StringComparison.Ordinal);

    private static BlurredHalfNormals Of(double median, double lower, double upper, double blur) => new(new(median, lower, upper), blur);

    /// <summary>1e-12, or what the last bits of a quantile far from 0 leave of it.</summary>
    private static double Resolution(BlurredHalfNormals x, double p) => 1e-12 + (4 * Math.BitIncrement(Math.Abs(x.Quantile(p))) - 4 * Math.Abs(x.Quantile(p))) * x.Density(x.Quantile(p));

    /// <summary>E g(X) by the trapezoidal rule, which is exact to rounding for a smooth function that vanishes at both ends.</summary>
    private static double Integral(BlurredHalfNormals x, Func<double, double> g)
    {
        double reach = 12 * Math.Sqrt(x.Variance), step = 0.1 * x.Blur;
        double sum = 0;
        for (double y = x.Mean - reach; y <= x.Mean + reach; y += step)
            sum += step * x.Density(y) * g(y);
        return sum;
    }
}
