using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Scoring;

public sealed class ProportionTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260106, 1);

    private static Arbitrary<Proportion> Cases { get; } = (
        from of in Gen.Choose(1, 500)
        from count in Gen.Choose(0, of)
        select new Proportion(count, of)).ToArbitrary();

    [Fact]
    public void The_interval_holds_the_share_and_stays_within_zero_and_one() =>
        Prop.ForAll(Cases, c => c.Interval() is var (lower, upper) && lower >= 0 && lower <= c.Share && c.Share <= upper && upper <= 1).Check(Settings);

    [Fact]
    public void Its_ends_are_the_shares_that_lie_z_standard_errors_off() =>
        Prop.ForAll(Cases, c =>
        {
            (double lower, double upper) = c.Interval();
            return new[] { lower, upper }.Where(end => end > 0 && end < 1).All(end =>
                Math.Abs((Math.Abs(c.Share - end) / Math.Sqrt(end * (1 - end) / c.Of)) - 1.959963984540054) < 1e-9);
        }).Check(Settings);

    [Fact]
    public void Failures_mirror_successes() =>
        Prop.ForAll(Cases, c =>
        {
            (double lower, double upper) = c.Interval(0.8);
            (double Lower, double Upper) mirrored = new Proportion(c.Of - c.Count, c.Of).Interval(0.8);
            return Math.Abs(lower + mirrored.Upper - 1) < 1e-14 && Math.Abs(upper + mirrored.Lower - 1) < 1e-14;
        }).Check(Settings);

    [Fact]
    public void A_higher_level_and_fewer_trials_are_wider() =>
        Prop.ForAll(Cases, c => Width(c, 0.99) > Width(c, 0.9) && Width(c, 0.95) > Width(new Proportion(c.Count * 4, c.Of * 4), 0.95)).Check(Settings);

    [Fact]
    public void It_has_the_values_of_the_literature()
    {
        // R. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        Assert.Equal((0.2553, 0.3662), Rounded(81, 263));
        Assert.Equal((0.0624, 0.1605), Rounded(15, 148));
        Assert.Equal((0, 0.1611), Rounded(0, 20));
        Assert.Equal((0.0061, 0.1718), Rounded(1, 29));
        Assert.Equal((0.5, 0.05), (new Proportion(50, 100).Share, new Proportion(50, 100).StandardError));
    }

    [Fact]
    public void None_of_none_says_nothing() =>
        Assert.Equal((double.NaN, 0.0, 1.0), (default(Proportion).Share, default(Proportion).Interval().Lower, default(Proportion).Interval().Upper));

    [Theory]
    [InlineData(3, 2)]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    public void What_is_no_proportion_is_refused(int count, int of) =>
        Assert.Contains(NumericsErrorTexts.CountOutside(count, of), Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(count, of)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_level_of_one_is_refused() =>
        Assert.Contains(NumericsErrorTexts.OpenProbabilityOutside(1), Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 2).Interval(1)).Message, StringComparison.Ordinal);

    private static double Width(Proportion proportion, double level) => proportion.Interval(level) is var (lower, upper) ? upper - lower : 0;

    private static (double, double) Rounded(int count, int of) => new Proportion(count, of).Interval() is var (lower, upper)
        ? (Math.Round(lower, 4), Math.Round(upper, 4)) : default;
}
