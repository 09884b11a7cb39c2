using Codeworth.Effects;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Effects;

/// <summary>What one thing does to pay, beside what publications print of it.</summary>
public sealed class EffectTableTests
{
    private static readonly Effect[] All = [.. new EffectTable(Fitted.Model, Fitted.Vocabulary, Fitted.Evidence.Figures.ToArray(), Asked.May2025).Of(null)];

    [Fact]
    public void Every_effect_lies_within_its_interval_and_belongs_to_a_family()
    {
        Assert.All(All, effect =>
        {
            Assert.InRange(effect.Percent.Value, effect.Percent.Low, effect.Percent.High);
            Assert.True(effect.Percent.Low < effect.Percent.High);
            Assert.Contains(effect.Family, EffectTable.Families);
        });
        Assert.Equal(All.Length, All.Select(effect => effect.Attribute).Distinct().Count());
        Assert.Equal(EffectTable.Families, All.Select(effect => effect.Family).Distinct());
    }

    [Fact]
    public void Every_credential_has_one_and_those_no_figure_names_are_less_certain()
    {
        Effect[] credentials = [.. All.Where(effect => effect.Family == "credential" && effect.Label != "CPC")];
        Assert.Equal(Fitted.Vocabulary.Credentials.All.Length - 1, credentials.Length);
        double named = credentials.Where(effect => effect.Figures > 0).Average(effect => effect.Contrast.StandardError);
        double unnamed = credentials.Where(effect => effect.Figures == 0).Average(effect => effect.Contrast.StandardError);
        Assert.True(named < unnamed);
    }

    /// <summary>AAPC 2009: 44,740 with a certificate and 37,290 without.</summary>
    [Fact]
    public void A_raw_gap_by_hand()
    {
        RawGap gap = Of("certified:yes").Raw.First(raw => raw is { SourceId: "aapc/2009", FigureId: "aapc/2009/certified-certified-mean" });
        Assert.Equal(100 * ((44_740.0 / 37_290) - 1), gap.Percent, 1e-9);
        Assert.Equal("aapc/2009/certified-non-certified-mean", gap.AgainstId);
    }

    /// <summary>Members who hold more differ in more: what is left of a raw gap is less than all of it.</summary>
    [Theory]
    [InlineData("certified:yes")]
    [InlineData("credential:CPC")]
    [InlineData("credential:CRC")]
    [InlineData("credential:CPMA")]
    [InlineData("education:bachelor")]
    public void What_is_left_after_confounding_is_less_than_the_newest_raw_gap(string attribute) =>
        Assert.InRange(Of(attribute).Percent.Value, 0, Of(attribute).Raw[0].Percent);

    /// <summary>The steps of the curve add up to what the answers differ by.</summary>
    [Fact]
    public void Years_add_up_to_the_difference_between_two_answers()
    {
        double steps = All.Where(effect => effect.Family == "experience").Zip([1, 1, 1, 2, 3, 4, 8, 10], (effect, years) => years * effect.Contrast.Mean).Sum();
        Asked coder = Asked.Nothing.Role("coder");
        Assert.Equal(coder.Years(30).Located.Median - coder.Years(0).Located.Median, steps, 1e-9);
    }

    /// <summary>A credential is worth the same at every place and month: only what the dollars are counted from changes.</summary>
    [Fact]
    public void A_credential_against_another_is_the_difference_between_their_holders_at_the_same_work()
    {
        Asked coder = Asked.Nothing.In("OH").Role("coder");
        Assert.Equal(coder.Holding("CRC").Located.Median - coder.Holding("CPC").Located.Median, Of("credential:CRC").Contrast.Mean, 1e-9);
    }

    /// <summary>An industry's figures speak of a setting, a specialty's credential of the specialty.</summary>
    [Theory]
    [InlineData("setting:corporate-office")]
    [InlineData("specialty:anesthesia")]
    [InlineData("mode:remote")]
    public void What_figures_speak_of_without_its_name_is_counted(string attribute) => Assert.True(Of(attribute).Figures > 0);

    private static Effect Of(string attribute) => All.Single(effect => effect.Attribute == attribute);
}
