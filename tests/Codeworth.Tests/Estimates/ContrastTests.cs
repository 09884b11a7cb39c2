using Codeworth.Estimates;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>The difference between two answers, from their joint posterior.</summary>
public sealed class ContrastTests
{
    private static readonly Asked Texan = Asked.Nothing.In("TX").Role("coder").Years(4);

    [Fact]
    public void An_answer_lies_not_above_itself()
    {
        Contrast none = Between(Texan, Texan);
        Assert.Equal(0, none.Mean, 1e-12);
        Assert.Equal(0, none.StandardError, 1e-7);
    }

    [Fact]
    public void It_is_the_difference_of_the_medians_and_turns_its_sign_with_their_order()
    {
        Asked[] all = [.. Asked.AtRandom(60, 21).Select(asked => asked with { On = Asked.May2025 })];
        foreach ((Asked first, Asked second) in all.Zip(all.Skip(1)))
        {
            Contrast contrast = Between(first, second), turned = Between(second, first);
            Assert.Equal(first.Located.Median - second.Located.Median, contrast.Mean, 1e-12);
            Assert.Equal(contrast.Mean, -turned.Mean, 1e-12);
            Assert.Equal(contrast.StandardError, turned.StandardError, 1e-9);
            Assert.InRange(contrast.StandardError, 0, first.Located.StandardError + second.Located.StandardError + 1e-9);
        }
    }

    /// <summary>Place and year are the same for both: two credentials differ by what is not known of credentials alone.</summary>
    [Fact]
    public void What_both_share_cancels()
    {
        Contrast here = Between(Texan.Holding("CRC"), Texan.Holding("CPC")), nation = Between(Texan.Holding("CRC").In("US"), Texan.Holding("CPC").In("US"));
        Assert.Equal(nation.Mean, here.Mean, 1e-12);
        Assert.Equal(nation.StandardError, here.StandardError, 1e-9);
    }

    [Theory]
    [InlineData(0.1, 0.1, 0.5)]
    [InlineData(0.0, 0.1, 0.841344746)]
    [InlineData(0.2, 0.1, 0.158655254)]
    public void The_chance_of_more_by_hand(double log, double error, double chance) =>
        Assert.Equal(chance, new Contrast(0.1, error).ChanceAbove(log), 1e-8);

    private static Contrast Between(Asked first, Asked second) =>
        Fitted.Model.Contrast((first.Market, first.Profile), (second.Market, second.Profile), Asked.May2025);
}
