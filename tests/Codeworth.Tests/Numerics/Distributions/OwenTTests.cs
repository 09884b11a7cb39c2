using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Distributions;

public sealed class OwenTTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260102, 1);

    private static Arbitrary<(double H, double A)> Cases { get; } = (
        from h in Gen.Choose(-9_000, 9_000)
        from a in Gen.Choose(-5_000, 5_000)
        select (h / 1000.0, Math.Pow(a / 1000.0, 3))).ToArbitrary();

    /// <summary>The first six are the worked values of Patefield and Tandy (2000); all by quadrature with mpmath at 30 digits.</summary>
    public static TheoryData<double, double, double> Known => new()
    {
        { 0.0625, 0.25, 0.038911930234701366897 }, { 6.5, 0.4375, 2.000577304850831541e-11 }, { 7, 0.96875, 6.3990627193898685309e-13 },
        { 4.78125, 0.0625, 1.0632974804687463806e-7 }, { 2, 0.5, 0.0086250779855215071311 }, { 1, 0.9999975, 0.066741808978228592292 },
        { 1, 2, 0.078468186993084096345 }, { 0.5, 3, 0.15108404307601841107 }, { 3, 10, 0.00067494901581504726333 },
        { 0.1, 50, 0.23008608093720961243 }, { 2, 1, 0.011116281722259821475 }, { 0.75, 1.5, 0.10311941029240842645 },
        { 5, 0.3, 1.2609125674824890773e-7 }, { 8, 0.9, 3.1104802871348588525e-16 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void It_has_the_tabled_values_with_five_digits_far_into_the_tail(double h, double a, double expected)
    {
        Assert.Equal(expected, OwenT.At(h, a), 1e-15);
        Assert.InRange(OwenT.At(h, a) / expected, 1 - 1e-5, 1 + 1e-5);
    }

    [Fact]
    public void It_is_even_in_the_first_and_odd_in_the_second() =>
        Prop.ForAll(Cases, c => OwenT.At(-c.H, c.A) == OwenT.At(c.H, c.A) && OwenT.At(c.H, -c.A) == -OwenT.At(c.H, c.A)).Check(Settings);

    [Fact]
    public void A_slope_and_its_inverse_share_the_quadrant() =>
        Prop.ForAll(Cases, c =>
        {
            (double h, double a) = (Math.Abs(c.H), Math.Abs(c.A) + 1e-3);
            double p = StandardNormal.Cumulative(h), q = StandardNormal.Cumulative(a * h);
            return Math.Abs(OwenT.At(h, a) + OwenT.At(a * h, 1 / a) - ((0.5 * (p + q)) - (p * q))) < 1e-15;
        }).Check(Settings);

    [Fact]
    public void It_rises_with_the_slope_and_falls_with_the_distance() =>
        Prop.ForAll(Cases, c =>
        {
            (double h, double a) = (Math.Abs(c.H), Math.Abs(c.A));
            return OwenT.At(h, a * 1.01) >= OwenT.At(h, a) - 1e-16 && OwenT.At(h * 1.01, a) <= OwenT.At(h, a) + 1e-16;
        }).Check(Settings);

    [Fact]
    public void At_the_origin_it_is_the_angle() =>
        Prop.ForAll(Cases, c => Math.Abs(OwenT.At(0, c.A) - (Math.Atan(c.A) / (2 * Math.PI))) < 1e-15).Check(Settings);

    [Fact]
    public void At_slope_one_it_is_half_the_product_of_the_tails() =>
        Prop.ForAll(Cases, c => Math.Abs(OwenT.At(c.H, 1) - (0.5 * StandardNormal.Cumulative(c.H) * StandardNormal.Cumulative(-c.H))) < 1e-15).Check(Settings);

    [Fact]
    public void Its_derivative_in_the_slope_is_the_integrand() =>
        Prop.ForAll(Cases, c =>
        {
            double a = c.A, step = 1e-4 * (1 + Math.Abs(a)), height = 1 + (a * a);
            double slope = (OwenT.At(c.H, a + step) - OwenT.At(c.H, a - step)) / (2 * step);
            return Math.Abs(slope - (Math.Exp(-0.5 * c.H * c.H * height) / (2 * Math.PI * height))) < 1e-6;
        }).Check(Settings);

    [Fact]
    public void At_the_ends_it_is_its_limit()
    {
        Assert.Equal((0.25, -0.25), (OwenT.At(0, double.PositiveInfinity), OwenT.At(0, double.NegativeInfinity)));
        Assert.Equal(0.5 * StandardNormal.Cumulative(-1), OwenT.At(1, double.PositiveInfinity));
        Assert.Equal((0.0, 0.0, 0.0), (OwenT.At(1, 0), OwenT.At(double.PositiveInfinity, 1), OwenT.At(double.NegativeInfinity, 3)));
        Assert.Equal((0.25, 0.25), (OwenT.At(0, 1e300), OwenT.At(1e-310, double.PositiveInfinity)));
        Assert.True(double.IsNaN(OwenT.At(double.NaN, 1)) && double.IsNaN(OwenT.At(1, double.NaN)));
    }
}
