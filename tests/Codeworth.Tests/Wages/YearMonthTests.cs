using Codeworth.Wages;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Wages;

public sealed class YearMonthTests
{
    private static readonly Arbitrary<YearMonth> _months =
        Gen.Choose(1900, 2100).SelectMany(year => Gen.Choose(1, 12).Select(month => new YearMonth(year, month))).ToArbitrary();

    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll(_months, month =>
        YearMonth.TryParse(month.ToString(), out YearMonth read) && read == month).QuickCheckThrowOnFailure();

    [Fact]
    public void Years_since_a_month_order_as_months_do() => Prop.ForAll(_months, _months, (one, other) =>
        Math.Sign(one.YearsSince(other)) == one.CompareTo(other)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_default_is_a_month() => Assert.Equal("1900-01", default(YearMonth).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_percentile_lies_inside(double percent) => Assert.Throws<ArgumentOutOfRangeException>(() => new Percentile(percent));

    [Theory]
    [InlineData(10, "p10")]
    [InlineData(97.5, "p97.5")]
    [InlineData(50, "p50")]
    public void A_percentile_is_named_as_in_columns(double percent, string name) => Assert.Equal(name, new Percentile(percent).ToString());
}
