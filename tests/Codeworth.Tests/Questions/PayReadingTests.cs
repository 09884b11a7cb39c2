using Codeworth.Problems;
using Codeworth.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Questions;

public sealed class PayReadingTests
{
    [Theory]
    [InlineData("58000", 58000)]
    [InlineData("$58,000", 58000)]
    [InlineData("$ 58,000.50", 58000.50)]
    [InlineData("58k", 58000)]
    [InlineData("58.5 K", 58500)]
    [InlineData("58000/year", 58000)]
    [InlineData("58,000 a year", 58000)]
    [InlineData("28/hour", 58240)]
    [InlineData("$28.50/hr", 59280)]
    [InlineData("28 an hour", 58240)]
    [InlineData("28 Per Hour", 58240)]
    [InlineData("10000", 10000)]
    [InlineData("1000000", 1000000)]
    public void Pay_is_read_as_people_write_it(string text, double dollars)
    {
        FieldReading<decimal?> reading = Worded.Fields.Pay(text);
        Assert.Null(reading.Problem);
        Assert.Equal((decimal)dollars, reading.Value);
    }

    [Fact]
    public void The_ways_to_write_a_wage_say_the_same() => Prop.ForAll(Gen.Choose(10_000, 1_000_000).ToArbitrary(), dollars =>
        Worded.Fields.Pay($"{dollars}") == Worded.Fields.Pay($"${dollars:#,0}")
        && Worded.Fields.Pay($"{dollars}") == Worded.Fields.Pay($"{dollars / 1000m}k")
        && Worded.Fields.Pay($"{dollars}") == Worded.Fields.Pay($" {dollars} a year ")).QuickCheckThrowOnFailure();

    [Fact]
    public void An_hour_counts_2080_times() => Prop.ForAll(Gen.Choose(481, 48_000).ToArbitrary(), cents =>
        Worded.Fields.Pay($"{cents / 100m}/hour").Value == 2080 * (cents / 100m)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_bare_small_number_looks_hourly()
    {
        Problem problem = Worded.Fields.Pay("28").Problem!;
        Assert.Equal(ErrorTexts.PayTooLittle("28"), problem.Message);
        Assert.Equal(ErrorTexts.PayExpected, problem.Expected);
        Assert.Equal(ErrorTexts.PayLooksHourly("28"), problem.Next);
        Assert.Contains("28/hour", problem.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_of_a_year_said_as_an_hour_looks_annual()
    {
        Problem problem = Worded.Fields.Pay("58000/hour").Problem!;
        Assert.Equal(ErrorTexts.PayTooMuch("58000/hour"), problem.Message);
        Assert.Equal(ErrorTexts.PayLooksAnnual("58000"), problem.Next);
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("0")]
    [InlineData("-58000")]
    [InlineData("3/hour")]
    [InlineData("200")]
    public void Too_little_is_refused(string text) => Assert.Equal(ErrorTexts.PayTooLittle(text), Worded.Fields.Pay(text).Problem!.Message);

    [Theory]
    [InlineData("1000001")]
    [InlineData("2000k")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335/hour")]
    [InlineData("79228162514264337593543950335k")]
    public void Too_much_is_refused(string text) => Assert.Equal(ErrorTexts.PayTooMuch(text), Worded.Fields.Pay(text).Problem!.Message);

    [Theory]
    [InlineData("lots")]
    [InlineData("5,80")]
    [InlineData("58,0000")]
    [InlineData("NaN")]
    [InlineData("$")]
    [InlineData("1e5")]
    [InlineData("/hour")]
    public void What_is_no_amount_is_refused(string text) => Assert.Equal(ErrorTexts.PayNotRead(text), Worded.Fields.Pay(text).Problem!.Message);
}
