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
    [InlineData("industry=622;potential_experience=10-14", "Hospitals (NAICS 622); 10-14 years since school")]
    [InlineData("credentials=3+;industry=99;tenure=5-9", "3+ credentials; Government; 5-9 years with the employer")]
    [InlineData("role=coder:0.6|auditor:0.4", "Coder (60\u00a0%) or Auditor (40\u00a0%)")]
    public void A_population_is_told_in_words(string population, string words) =>
        Assert.Equal(words, PopulationWords.Of(Population.Parse(population), Data.Catalog.Workspace.Shipped.Vocabulary, []));

    [Fact]
    public void Every_industry_of_the_evidence_has_a_name()
    {
        Data.Catalog.Workspace shipped = Data.Catalog.Workspace.Shipped;
        IEnumerable<string> industries = shipped.Sources.SelectMany(source => shipped.Figures(source.Id))
            .Select(figure => figure.Cited.Population["industry"]).OfType<string>().Distinct(StringComparer.Ordinal);
        Assert.All(industries.Where(code => char.IsDigit(code[0])), code =>
            Assert.DoesNotContain("industry", PopulationWords.Of(Population.Silent.With("industry", code), shipped.Vocabulary, []), StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_begins_with_a_capital_and_tells_an_address_by_its_site() => Assert.Equal(
        [
            new NotePart("Roughly; read in: Salaries (a blog), ", ""),
            new NotePart("www.aapc.com", "https://www.aapc.com/blog/45517-2018/?a=b"),
            new NotePart("; not fitted", ""),
        ],
        NotePart.Of("roughly; read in: Salaries (a blog), https://www.aapc.com/blog/45517-2018/?a=b; not fitted"));

    [Fact]
    public void A_note_without_an_address_is_one_piece()
    {
        Assert.Equal([new NotePart("No date", "")], NotePart.Of("no date"));
        Assert.Empty(NotePart.Of(""));
    }
}
