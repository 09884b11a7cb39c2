using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Offers;
using Codeworth.Wages;
using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Offers;

public sealed class JudgeTests
{
    private static readonly DollarYear Year = new(2026);
    private static readonly Located Market = new(Math.Log(60_000), 0.05, 0.2, 0.25, Year);
    private static readonly EarnedCalibration Unjudged = new("", null, null, [], 1, null);
    private static readonly EarnedCalibration Judged = new("", null, null, [new Coverage("role=coder", 94, 20, 0.8, 0.05)], 1, null);

    [Fact]
    public void By_hand()
    {
        Verdict verdict = Of(60_000 * Math.Exp(-0.1));
        Assert.Equal(0.97725, verdict.ChanceBelow, 4);
        Assert.Equal(30.854, verdict.Percentile.Value, 2);
        // The 80 % interval of the median is 0.0641 either way: (-0.1 - 0.0641) / 0.2 and (-0.1 + 0.0641) / 0.2.
        Assert.Equal(20.60, verdict.Percentile.Low, 2);
        Assert.Equal(42.87, verdict.Percentile.High, 2);
        // Percentile 30 lies 0.5244 scales below the median: the chance that the median is above -0.1 + 0.1049.
        Assert.Equal(0.461, verdict.ChanceLow, 3);
        Assert.Equal(Fairness.Unknown, verdict.Fairness);
    }

    [Fact]
    public void Pay_at_the_median_is_fair_and_as_likely_below_as_above()
    {
        Verdict verdict = Of(60_000);
        Assert.Equal(0.5, verdict.ChanceBelow, 9);
        Assert.Equal(50, verdict.Percentile.Value, 6);
        Assert.Equal(Fairness.Fair, verdict.Fairness);
    }

    [Fact]
    public void More_pay_is_never_judged_lower() => Prop.ForAll(
        Gen.Choose(20_000, 150_000).Two().ToArbitrary(),
        pays =>
        {
            Verdict less = Of(Math.Min(pays.Item1, pays.Item2)), more = Of(Math.Max(pays.Item1, pays.Item2));
            return more.ChanceBelow <= less.ChanceBelow && more.ChanceLow <= less.ChanceLow && more.ChanceHigh >= less.ChanceHigh
                && more.Percentile.Value >= less.Percentile.Value && more.Percentile.Low >= less.Percentile.Low && more.Percentile.High >= less.Percentile.High;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Chances_add_up_a_verdict_is_likely_enough_and_never_surer_than_its_cap() => Prop.ForAll(
        Gen.Choose(20_000, 150_000).Two().ToArbitrary(),
        pays =>
        {
            Verdict verdict = Of(Math.Min(pays.Item1, pays.Item2), Math.Max(pays.Item1, pays.Item2));
            double most = new[] { verdict.ChanceLow, verdict.ChanceFair, verdict.ChanceHigh }.Max();
            return verdict.ChanceFair is >= 0 and <= 1 && verdict.Confidence <= verdict.Cap && (verdict.Fairness == Fairness.Unknown) == (most < ReferenceCatalog.OfferRules.LeastChance)
                && verdict.Percentile.Low <= verdict.Percentile.Value && verdict.Percentile.Value <= verdict.Percentile.High;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_range_is_judged_between_its_ends_and_less_surely()
    {
        Verdict low = Of(50_000), high = Of(74_000), range = Of(50_000, 74_000);
        Assert.InRange(range.ChanceBelow, high.ChanceBelow, low.ChanceBelow);
        Assert.InRange(range.Percentile.Value, low.Percentile.Value, high.Percentile.Value);
        Assert.True(range.Percentile.High - range.Percentile.Low > low.Percentile.High - low.Percentile.Low);
    }

    [Fact]
    public void A_verdict_is_surer_where_pay_of_people_alike_was_judged()
    {
        Assert.Equal(ReferenceCatalog.OfferRules.CapUnjudged, Of(30_000).Confidence);
        Verdict judged = Judge.Of(Pay(30_000, 30_000), Market, Judged, ReferenceCatalog.OfferRules);
        Assert.Equal((ReferenceCatalog.OfferRules.CapAlike, 94, Fairness.Low), (judged.Confidence, judged.Judged, judged.Fairness));
    }

    [Fact]
    public void Where_one_end_alone_is_said_only_one_verdict_can_be_given()
    {
        Assert.Equal(Fairness.Unknown, OneEnd(90_000, OpenEnd.Low).Fairness);
        Assert.Equal(Fairness.Low, OneEnd(40_000, OpenEnd.Low).Fairness);
        Assert.Equal(Fairness.Unknown, OneEnd(40_000, OpenEnd.High).Fairness);
        Assert.Equal(Fairness.High, OneEnd(90_000, OpenEnd.High).Fairness);

        static Verdict OneEnd(double pay, OpenEnd open) => Judge.Of(Pay(pay, pay) with { Open = open }, Market, Unjudged, ReferenceCatalog.OfferRules);
    }

    private static Verdict Of(double low, double? high = null) => Judge.Of(Pay(low, high ?? low), Market, Unjudged, ReferenceCatalog.OfferRules);

    private static OfferedPay Pay(double low, double high) => new(new AnnualWage((decimal)low, Year), new AnnualWage((decimal)high, Year));
}
