using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Tests.Questions;

public sealed class WorthReadingTests
{
    [Fact]
    public void What_is_not_said_stays_unsaid()
    {
        WorthQuestion question = Read(new WorthFields()).Value;
        Assert.Equal(Profile.Unsaid, question.Profile);
        Assert.Equal(new Market(Worded.Vocabulary.Places.Nation), question.Market);
        Assert.Equal(Worded.Today, question.On);
        Assert.Null(question.Pay);
    }

    [Fact]
    public void Everything_that_is_said_is_understood()
    {
        WorthQuestion question = Read(new WorthFields(
            "4", ["CPC", "CRC"], "coder", "Risk Adjustment", "HOSPITAL", "Dallas, TX", "Remote", "bachelor", "28/hour", "2025-05")).Value;
        Assert.Equal(4, question.Profile.Years);
        Assert.Equal(["CPC", "CRC"], question.Profile.Credentials!.Value.Select(credential => credential.Id));
        Assert.Equal(
            ["coder", "risk-adjustment", "hospital", "19100", "remote", "bachelor"],
            new Named?[] { question.Market.Role, question.Market.Specialty, question.Market.Setting, question.Market.Area, question.Market.Mode, question.Profile.Education }.Select(named => named!.Id));
        Assert.Equal(new AnnualWage(58240, new DollarYear(2025)), question.Pay);
        Assert.Equal(new YearMonth(2025, 5), question.On);
    }

    [Fact]
    public void Every_problem_is_found_at_once_in_the_order_of_the_options()
    {
        Reading<WorthQuestion> reading = Read(new WorthFields("99", ["ZZZ"], "zzz", "zzz", "zzz", "zzz", "zzz", "zzz", "zzz", "zzz"));
        Assert.False(reading.IsRead);
        Assert.Equal(WorthOptions.All.Select(option => option.Name), reading.Problems.Select(problem => problem.Field));
        Assert.Throws<InvalidOperationException>(() => reading.Value);
    }

    [Theory]
    [InlineData("2009-12", false)]
    [InlineData("2010-01", true)]
    [InlineData("2029-12", true)]
    [InlineData("2030-01", false)]
    public void A_month_lies_within_reach_of_the_evidence(string month, bool read) => Assert.Equal(read, Read(new WorthFields(On: month)).IsRead);

    [Theory]
    [InlineData("2026")]
    [InlineData("11/2026")]
    [InlineData("2026-13")]
    [InlineData("next month")]
    public void What_is_no_month_is_refused(string text) => Assert.Equal(ErrorTexts.NotAMonth(text), Worded.Fields.On(text).Problem!.Message);

    [Fact]
    public void An_unknown_name_gets_the_nearest_and_the_list_to_look_in()
    {
        Problem problem = Worded.Fields.Setting("hospitl").Problem!;
        Assert.Equal(ErrorTexts.NotKnown("setting", "hospitl"), problem.Message);
        Assert.Equal("hospital", problem.Nearest[0]);
        Assert.Contains("codeworth list settings", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_of_an_option_can_be_read() => Assert.All(WorthOptions.All, option =>
        Assert.True(Read(WorthFields.From(known => known == option ? option.Example : null, option.Repeats ? [option.Example] : [])).IsRead, option.Name));

    private static Reading<WorthQuestion> Read(WorthFields fields) => WorthReading.Read(fields, Worded.Vocabulary, Worded.Today);
}
