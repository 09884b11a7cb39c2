using Codeworth.App.Web.Words;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Web;

public sealed class WordsTests
{
    [Theory]
    [InlineData(57_434, "$57,430")]
    [InlineData(57_435, "$57,440")]
    [InlineData(-1_204, "\u2212$1,200")]
    [InlineData(-4, "$0")]
    public void Amounts_are_rounded_to_ten_dollars(double dollars, string words) => Assert.Equal(words, Money.Of(dollars));

    [Fact]
    public void Differences_carry_their_sign()
    {
        Assert.Equal("+$3,210", Money.Signed(3_212));
        Assert.Equal("$0", Money.Signed(0));
        Assert.Equal("\u2212$2,140 to +$960", Money.SignedRange(-2_140, 961));
    }

    [Fact]
    public void A_month_is_said_in_words() => Assert.Equal("November 2026", Months.InWords(new YearMonth(2026, 11)));

    [Theory]
    [InlineData("p50", "Median")]
    [InlineData("p10", "10th percentile")]
    [InlineData("p2.5", "2.5th percentile")]
    [InlineData("p91", "91st percentile")]
    [InlineData("mean", "Mean")]
    public void Statistics_have_names(string statistic, string words) => Assert.Equal(words, FigureWords.Named(statistic));

    [Theory]
    [InlineData("certified=yes;versus=certified:no", "certified; against not certified")]
    [InlineData("area=TX;credential=COC+CPC;experience=25+", "Texas; COC with CPC; 25+ years of experience")]
    [InlineData("role=coder:0.6|auditor:0.4", "Coder (60\u00a0%) or Auditor (40\u00a0%)")]
    public void A_population_is_told_in_words(string population, string words) =>
        Assert.Equal(words, PopulationWords.Of(Population.Parse(population), Data.Catalog.Workspace.Shipped.Vocabulary, []));
}
