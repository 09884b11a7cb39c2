using Codeworth.Claims;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Claims;

/// <summary>Laws of findings, for pay and premiums.</summary>
public sealed class FindingClaimsTests
{
    public static TheoryData<string> Computable { get; } =
        [.. Checked.Register.Where(claim => claim.Kind is ClaimKind.Pay or ClaimKind.Premium && claim.Rank is null && (claim.Kind == ClaimKind.Premium || claim.Against is null)).Select(claim => claim.Id)];

    [Theory, MemberData(nameof(Computable))]
    public void The_computed_value_with_a_wide_range_is_supported(string id)
    {
        (Claim claim, ComputedRange computed) = Of(id);
        double wide = 4 * Math.Max(computed.High - computed.Low, 1);
        Assert.Equal(Verdict.Supported, Checked.Of(claim with { Range = new(computed.Value - wide, computed.Value + wide) }).Verdict);
    }

    [Theory, MemberData(nameof(Computable))]
    public void Ten_times_as_much_is_contradicted(string id)
    {
        (Claim claim, ComputedRange computed) = Of(id);
        double much = 10 * Math.Max(Math.Abs(computed.Low), Math.Abs(computed.High));
        Assert.Equal(Verdict.Contradicted, Checked.Of(claim with { Range = new(much, 1.1 * much) }).Verdict);
    }

    [Theory, MemberData(nameof(Computable))]
    public void A_wider_claim_never_has_the_smaller_chance(string id)
    {
        (Claim claim, ComputedRange computed) = Of(id);
        double last = 0;
        foreach (double width in new[] { 0.02, 0.1, 0.5, 1, 2, 5 })
        {
            double half = width * (computed.High - computed.Low);
            double chance = Checked.Of(claim with { Range = new(computed.Value - half, computed.Value + half) }).Chance!.Value;
            Assert.InRange(chance, last, 1);
            last = chance;
        }
    }

    /// <summary>The 80 % interval holds what is asked for with four chances in five.</summary>
    [Theory, MemberData(nameof(Computable))]
    public void The_chance_of_the_shown_interval_is_its_level(string id)
    {
        (Claim claim, ComputedRange computed) = Of(id);
        Assert.Equal(0.8, Checked.Of(claim with { Range = new(computed.Low, computed.High) }).Chance!.Value, 1e-6);
    }

    /// <summary>48,000 stands for 47,500 to 48,500: pay passed through it and went on.</summary>
    [Fact]
    public void A_median_that_pay_outgrew_is_stale_and_says_when_it_held()
    {
        Finding finding = Checked.Of(Claimed("S005"));
        Assert.Equal(Verdict.Stale, finding.Verdict);
        Assert.InRange(finding.HeldIn!.Value.YearsSince(new(2022, 5)), 0, 1);
    }

    /// <summary>A band so high that pay has never reached it held at no month.</summary>
    [Fact]
    public void What_never_held_is_not_stale() => Assert.Equal(Verdict.Contradicted, Checked.Of("the national median is $90,000 to $95,000").Verdict);

    /// <summary>A fit to changed evidence changes the finding: without the surveys of AAPC, what a certificate brings is known less well.</summary>
    [Fact]
    public void Other_evidence_gives_another_finding()
    {
        Codeworth.Estimates.FittedModel fewer = Fitted.To(Fitted.Evidence.Figures.Where(figure => !figure.Cited.Source.StartsWith("aapc/", StringComparison.Ordinal)));
        ClaimChecker checker = new(fewer, Fitted.Vocabulary, new ClaimEvidence(Fitted.Evidence.Figures, Fitted.Evidence.PriceParity), new(2026, 11));
        Finding before = Checked.Of(Claimed("S009")), after = checker.Check(Claimed("S009"));
        Assert.True(after.Computed!.Value.High - after.Computed.Value.Low > before.Computed!.Value.High - before.Computed.Value.Low);
    }

    [Fact]
    public void A_published_figure_decides_a_claim_that_had_none()
    {
        Evidence.OtherFigure projected = new(
            new Evidence.Citation("test/2031", "test", new(2022, 9), Evidence.Population.Silent, Evidence.Tier.A, ""), "projected-growth", 7, "percent");
        ClaimChecker checker = new(Fitted.Model, Fitted.Vocabulary, new ClaimEvidence([projected], Fitted.Evidence.PriceParity), new(2026, 11));
        Assert.Equal(Verdict.Contradicted, checker.Check(Claimed("S034")).Verdict);
        Assert.Equal(Verdict.NoEvidence, Checked.Of(Claimed("S034")).Verdict);
    }

    /// <summary>Ranks of all places add to one, and the best-paid state by the median is likely near the top.</summary>
    [Fact]
    public void Ranks_are_chances()
    {
        StateRank ranks = new(Fitted.Model, Fitted.Vocabulary, new(2026, 11));
        double[] chances = ranks.Of(Asked.Nothing.In("CA").Market, Asked.Nothing.Profile);
        Assert.Equal(1, chances.Sum(), 1e-9);
        Assert.All(chances, chance => Assert.InRange(chance, 0, 1));
        Assert.True(StateRank.Middle(chances).Value < StateRank.Middle(ranks.Of(Asked.Nothing.In("MS").Market, Asked.Nothing.Profile)).Value);
    }

    [Theory]
    [InlineData(48_000, 47_500, 48_500)]
    [InlineData(8, 7.5, 8.5)]
    [InlineData(12.5, 12.45, 12.55)]
    public void One_number_stands_for_what_rounds_to_it(double said, double low, double high)
    {
        ClaimedRange read = new ClaimedRange(said, said).AsRead;
        Assert.Equal((low, high), (Math.Round(read.Low!.Value, 6), Math.Round(read.High!.Value, 6)));
    }

    private static (Claim Claim, ComputedRange Computed) Of(string id) => (Claimed(id), Checked.Of(Claimed(id)).Computed!.Value);

    private static Claim Claimed(string id) => Checked.Register.Single(claim => claim.Id == id);
}
