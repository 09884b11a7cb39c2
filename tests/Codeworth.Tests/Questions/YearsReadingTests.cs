using Codeworth.Problems;
using Codeworth.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Questions;

public sealed class YearsReadingTests
{
    [Fact]
    public void Every_number_in_range_is_read_as_written() => Prop.ForAll(Gen.Choose(0, 600).ToArbitrary(), tenths =>
        Worded.Fields.Years($"{tenths / 10m}").Value == (double)(tenths / 10m)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("4 years", 4)]
    [InlineData("1 year", 1)]
    [InlineData("2.5yrs", 2.5)]
    [InlineData(" 0 ", 0)]
    public void A_unit_may_follow(string text, double years) => Assert.Equal(years, Worded.Fields.Years(text).Value);

    [Theory]
    [InlineData("-1", "")]
    [InlineData("61", ErrorTexts.YearsLookLikeMonths)]
    [InlineData("720", ErrorTexts.YearsLookLikeMonths)]
    [InlineData("1998", ErrorTexts.YearsLookLikeACalendarYear)]
    [InlineData("1000", "")]
    public void Numbers_out_of_range_say_the_range_and_the_likely_cause(string text, string cause)
    {
        Problem problem = Worded.Fields.Years(text).Problem!;
        Assert.Equal(ErrorTexts.YearsOutOfRange(text), problem.Message);
        Assert.Equal(ErrorTexts.YearsExpected, problem.Expected);
        Assert.Equal(cause, problem.Next);
        Assert.Equal(WorthOptions.Years.Name, problem.Field);
    }

    [Theory]
    [InlineData("four")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("4,5")]
    [InlineData("years")]
    public void What_is_no_number_is_refused(string text) => Assert.Equal(ErrorTexts.YearsNotANumber(text), Worded.Fields.Years(text).Problem!.Message);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_said_is_nothing_read(string? text) => Assert.Equal(default, Worded.Fields.Years(text));
}
