using Codeworth.Benefits;
using Codeworth.Questions;

namespace Codeworth.Tests.Benefits;

public sealed class RetirementMatchTests
{
    /// <summary>100 % of 3 % and 50 % of 2 %: 4 % deferred brings 3 % + half of 1 %.</summary>
    [Theory]
    [InlineData("50% of 6%", 0.04, 0.02, 0.06)]
    [InlineData("50% of 6%", 0.10, 0.03, 0.06)]
    [InlineData("100% up to 4%", 0, 0, 0.04)]
    [InlineData("3%", 0, 0.03, 0)]
    [InlineData("3% + 50% of 4%", 0.04, 0.05, 0.04)]
    [InlineData("100% of 3% + 50% of 2%", 0.04, 0.035, 0.05)]
    [InlineData("100% on the first 3%, then 50% of 2%", 0.05, 0.04, 0.05)]
    [InlineData("66.67% of 6 % of pay", 0.06, 0.040002, 0.06)]
    public void A_match_is_read_and_paid_on_what_is_deferred(string text, double deferral, double paid, double fullAt)
    {
        RetirementMatch match = MatchText.Read(text)!;
        Assert.Equal(paid, match.Of(deferral), 9);
        Assert.Equal(fullAt, match.FullAt, 9);
    }

    [Theory]
    [InlineData("half of 6%"), InlineData("50 of 6"), InlineData("500% of 6%"), InlineData("60%"), InlineData(""), InlineData("50% of 6% of 3%")]
    public void What_is_no_match_is_not_read(string text) => Assert.Null(MatchText.Read(text));

    [Fact]
    public void More_deferred_never_brings_less()
    {
        RetirementMatch match = MatchText.Read("2% + 100% of 3% + 25% of 4%")!;
        for (double deferral = 0; deferral < 0.2; deferral += 0.001)
            Assert.True(match.Of(deferral + 0.001) >= match.Of(deferral));
        Assert.Equal(match.Of(match.FullAt), match.Of(0.5), 12);
    }
}
