using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.App.Tests.Support;
using Codeworth.Wages;

namespace Codeworth.App.Tests.Answers;

public sealed class AmountsTests
{
    [Theory]
    [InlineData(0.221, "22.1 %")]
    [InlineData(0.13, "13.0 %")]
    [InlineData(0.0759, "7.6 %")]
    [InlineData(1, "100.0 %")]
    [InlineData(0, "0.0 %")]
    [InlineData(0.0005, "0.1 %")]
    [InlineData(0.0004, "under 0.1 %")]
    public void A_share_has_one_decimal_always(double share, string words) => Assert.Equal(words, Amounts.Share(share));

    [Theory]
    [InlineData(0.8, "80 %")]
    [InlineData(0.975, "97.5 %")]
    public void A_level_is_said_as_people_do(double level, string words) => Assert.Equal(words, Amounts.Level(level));

    [Theory]
    [InlineData(0.1, 1)]
    [InlineData(74.5, 75)]
    [InlineData(99.9, 99)]
    public void Never_all_or_none_are_paid_less(double percentile, int people) => Assert.Equal(people, Amounts.OutOfHundred(new Percentile(percentile)));

    [Fact]
    public void Weights_of_a_column_are_written_alike()
    {
        using StringWriter writer = new();
        AnswerText.Write(Sheet.For(writer, colours: false, 80), Written.Answer with { Estimate = Written.Estimate with { Sources = [new("bls-oews/state-2025", 1, 0.13), new("aapc/2025", 1, 0.076)] } }, Written.Names, AnswerStyle.Usual);
        Assert.Contains("\n  13.0 %  ", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n   7.6 %  ", writer.ToString(), StringComparison.Ordinal);
    }
}
