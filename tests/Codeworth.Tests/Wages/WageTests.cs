using Codeworth.Wages;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Wages;

public sealed class WageTests
{
    private static readonly DollarYear _year = new(2026);

    [Fact]
    public void An_hour_of_a_year_is_that_year_again() => Prop.ForAll(Gen.Choose(10_000, 1_000_000).ToArbitrary(), dollars =>
        Math.Abs(new AnnualWage(dollars, _year).PerHour().PerYear().Dollars - dollars) < 0.000001m).QuickCheckThrowOnFailure();

    [Fact]
    public void The_log_scale_gives_the_dollars_back() => Prop.ForAll(Gen.Choose(10_000, 1_000_000).ToArbitrary(), dollars =>
        Math.Abs(AnnualWage.FromLog(new AnnualWage(dollars, _year).ToLog(), _year).Dollars - dollars) < 0.000001m).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(57_434.99, 57_430)]
    [InlineData(57_435, 57_440)]
    [InlineData(57_445, 57_450)]
    public void A_year_is_rounded_to_ten_dollars_halves_up(double dollars, double rounded) =>
        Assert.Equal((decimal)rounded, new AnnualWage((decimal)dollars, _year).Rounded().Dollars);

    [Fact]
    public void Dollars_of_different_years_are_equal_to_nothing_and_are_not_ordered()
    {
        AnnualWage older = new(50_000, new DollarYear(2024)), newer = new(50_000, _year);
        Assert.NotEqual(older, newer);
        Assert.Equal(
            ErrorTexts.DifferentDollarYears(older.Year, newer.Year),
            Assert.Throws<InvalidOperationException>(() => older < newer).Message);
    }

    [Fact]
    public void A_range_is_not_upside_down()
    {
        AnnualWage low = new(50_000, _year), high = new(60_000, _year);
        Assert.True(new WageRange(low, high).Holds(low));
        Assert.Contains(ErrorTexts.RangeUpsideDown, Assert.Throws<ArgumentException>(() => new WageRange(high, low)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_restate_there_and_back()
    {
        PriceIndex prices = new(System.Collections.Immutable.ImmutableSortedDictionary<int, double>.Empty.Add(2024, 313.689).Add(2026, 330));
        AnnualWage wage = new(50_000, new DollarYear(2024));
        AnnualWage restated = prices.Restate(wage, _year);
        Assert.True(restated.Dollars > wage.Dollars);
        Assert.Equal(50_000, (double)prices.Restate(restated, wage.Year).Dollars, 6);
        Assert.Throws<ArgumentOutOfRangeException>(() => prices.Restate(wage, new DollarYear(1990)));
    }
}
