using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>Holds what a group, or one of it, is said to be paid against the group's median and the spread around it.</summary>
internal sealed class PayCheck(FittedModel fit, Vocabulary words, PremiumCheck premium, YearMonth on)
{
    /// <summary>Sources named.</summary>
    private const int Named = 5;

    /// <summary>What the middle of a group is paid; with a rank, or with a group that is said to be paid more, those parts too.</summary>
    public Finding Middle(Claim claim)
    {
        (Market market, Profile profile) = Asked(ClaimChecker.Subject(claim));
        Located now = fit.Locate(market, profile, on);
        (double chance, double within) = (Chances.OfMedian(now, claim.Range), Chances.Within(now.Pay, claim.Range));
        YearMonth? held = chance < Thresholds.Stale ? HeldIn(market, profile, claim.Range) : null;
        Verdict verdict = held is not null ? Verdict.Stale : Thresholds.Of(chance);
        if (verdict == Verdict.Contradicted && within >= Thresholds.Within)
            verdict = Verdict.Partly;
        Finding finding = new(
            claim, verdict, chance, Range(now.Interval), FindingTexts.Median(now, claim.Range, within, held), within, HeldIn: held,
            Sources: [.. fit.Estimate(market, profile, on).Sources.Take(Named)], Figures: []);
        return Below(Ranked(finding, market, profile));
    }

    /// <summary>What one person was paid.</summary>
    public Finding Person(Claim claim)
    {
        (Market market, Profile profile) = Asked(ClaimChecker.Subject(claim));
        Located now = fit.Locate(market, profile, on);
        double below = Chances.Below(now.Pay, claim.Range.Low ?? 0);
        double chance = 2 * Math.Min(below, 1 - below);
        Verdict verdict = chance >= Thresholds.Ordinary ? Verdict.Supported : chance <= Thresholds.Contradicted ? Verdict.Contradicted : Verdict.Partly;
        PayDistribution pay = now.Pay;
        ComputedRange spread = new((double)pay.At(Percentile.Median).Dollars, (double)pay.At(Percentile.P10).Dollars, (double)pay.At(Percentile.P90).Dollars);
        return new Finding(
            claim, verdict, chance, spread, FindingTexts.Person(spread, below), Sources: [.. fit.Estimate(market, profile, on).Sources.Take(Named)], Figures: []);
    }

    /// <summary>The place among the states, where the claim gives one.</summary>
    private Finding Ranked(Finding finding, Market market, Profile profile)
    {
        if (finding.Claim.Rank is not { } rank)
            return finding;
        double[] ranks = new StateRank(fit, words, on).Of(market, profile);
        double chance = rank <= ranks.Length ? Math.Min(ranks[rank - 1], 1) : 0;
        ComputedRange middle = StateRank.Middle(ranks);
        return finding with
        {
            Verdict = Thresholds.Both(finding.Verdict, Thresholds.Of(chance)),
            Chance = Math.Min(finding.Chance ?? 0, chance),
            Rank = middle,
            Reason = $"{finding.Reason} {FindingTexts.Rank(rank, middle, chance)}",
        };
    }

    /// <summary>Whether they are paid less than those they are said to be paid less than.</summary>
    private Finding Below(Finding finding)
    {
        if (finding.Claim.Against is not { } against)
            return finding;
        Contrast contrast = premium.Contrast(ClaimChecker.Subject(finding.Claim), against);
        double chance = 1 - contrast.ChanceAbove(0);
        return finding with
        {
            Verdict = Thresholds.Both(finding.Verdict, Thresholds.Of(chance)),
            Chance = Math.Min(finding.Chance ?? 0, chance),
            Reason = $"{finding.Reason} {FindingTexts.Below(contrast, chance)}",
        };
    }

    /// <summary>The newest earlier month at which the claim was supported.</summary>
    private YearMonth? HeldIn(Market market, Profile profile, ClaimedRange range)
    {
        for (int back = 1; back <= Thresholds.MonthsBack; back++)
        {
            int months = (on.Year * 12) + on.Month - 1 - back;
            YearMonth earlier = new(months / 12, (months % 12) + 1);
            if (earlier < fit.Earliest)
                return null;
            if (Chances.OfMedian(fit.Locate(market, profile, earlier), range) >= Thresholds.Supported)
                return earlier;
        }

        return null;
    }

    private (Market Market, Profile Profile) Asked(ClaimSubject subject) => (subject.Market, premium.Profile(subject));

    private static ComputedRange Range(Interval interval) => new((double)interval.Value.Dollars, (double)interval.Low.Dollars, (double)interval.High.Dollars);
}
