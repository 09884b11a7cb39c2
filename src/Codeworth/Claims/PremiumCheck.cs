using System.Collections.Immutable;
using Codeworth.Effects;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>Holds a claimed difference between two groups against their joint posterior at equal work, and beside it the newest raw gap that is published.</summary>
internal sealed class PremiumCheck(FittedModel fit, Vocabulary words, RawGaps gaps, YearMonth on)
{
    private const string Commonest = "CPC";
    private const int Named = 5;

    /// <summary>Years that are said of both where levels of work are compared.</summary>
    private const double Years = 5;

    private readonly double _median = Math.Exp(fit.Locate(new Market(words.Places.Nation), Markets.Profile.Unsaid, on).Median);

    public Finding Check(Claim claim)
    {
        ClaimSubject subject = ClaimChecker.Subject(claim), against = claim.Against ?? ClaimSubject.Everybody(words);
        Contrast contrast = Contrast(subject, against);
        bool percent = claim.Unit == Claim.Percent;
        double chance = percent ? Chances.OfPercent(contrast, claim.Range) : Chances.OfDollars(contrast, claim.Range, _median);
        double scale = percent ? 1 : _median / 100;
        ComputedRange computed = new(contrast.Percent.Value * scale, contrast.Percent.Low * scale, contrast.Percent.High * scale);
        RawGap? raw = Raw(subject, against);
        bool rawHolds = raw is not null && claim.Range.Holds(raw.Percent * scale);
        Verdict verdict = Thresholds.Of(chance);
        if (verdict == Verdict.Contradicted && rawHolds)
            verdict = Verdict.Partly;
        return new Finding(
            claim, verdict, chance, computed, FindingTexts.Premium(claim, computed, raw, rawHolds, scale), Raw: raw,
            Sources: [.. Sources(subject, against).Take(Named)], Figures: raw is null ? [] : [raw.FigureId, raw.AgainstId]);
    }

    /// <summary>Log of the first group's median less the second's, at the same work.</summary>
    public Contrast Contrast(ClaimSubject subject, ClaimSubject against)
    {
        if (subject.Certified == true && against.Certified == false)
        {
            (int[] components, double[] coefficients) = EffectTable.CertifiedTerms(fit);
            return fit.ContrastOf(components, coefficients);
        }

        ((Market Market, Profile Profile) one, (Market Market, Profile Profile) other) = Equal(subject, against);
        return fit.Contrast(one, other, on);
    }

    /// <summary>The persons as the model takes them: being certified, with nothing said of which, stands for the commonest credential.</summary>
    public Profile Profile(ClaimSubject subject) => subject.Certified switch
    {
        true => subject.Profile with { Credentials = [words.Credentials.Find(Commonest)!] },
        false => subject.Profile with { Credentials = [] },
        null => subject.Profile,
    };

    private ImmutableArray<SourceWeight> Sources(ClaimSubject subject, ClaimSubject against)
    {
        if (subject.Certified == true && against.Certified == false)
        {
            (int[] components, double[] coefficients) = EffectTable.CertifiedTerms(fit);
            return fit.SourcesOf(components, coefficients);
        }

        ((Market Market, Profile Profile) one, (Market Market, Profile Profile) other) = Equal(subject, against);
        return fit.SourcesOfContrast(one, other, on);
    }

    /// <summary>Both coders where no level is said; at the same years and credential where levels differ, or the usual ones of each would count too.</summary>
    private ((Market Market, Profile Profile) One, (Market Market, Profile Profile) Other) Equal(ClaimSubject subject, ClaimSubject against)
    {
        (ClaimSubject one, ClaimSubject other) = (subject.AsCoder(words), against.AsCoder(words));
        (Profile first, Profile second) = (Profile(one), Profile(other));
        if (one.Market.Role != other.Market.Role)
            (first, second) = (Usual(first, second), Usual(second, first));
        return ((one.Market, first), (other.Market, second));
    }

    private Profile Usual(Profile profile, Profile beside) => profile with
    {
        Years = profile.Years ?? beside.Years ?? Years,
        Credentials = profile.Credentials ?? beside.Credentials ?? [words.Credentials.Find(Commonest)!],
    };

    private RawGap? Raw(ClaimSubject subject, ClaimSubject against) => (Said(subject), Said(against)) is ({ } one, { } other)
        ? gaps.Between(Population.Parse(one), Population.Parse(other)).FirstOrDefault()
        : null;

    /// <summary>The one thing that publications group by and that a side is said to be of, or null.</summary>
    private static string? Said(ClaimSubject subject) => subject switch
    {
        { Certified: { } certified } => certified ? "certified=yes" : "certified=no",
        { Profile.Credentials: [{ } only] } => $"credential={only.Id}",
        { Profile.Credentials: [] } => "certified=no",
        { Market.Mode: { } mode } => $"mode={mode.Id}",
        { Profile.Education: { } education } => $"education={education.Id}",
        { Market.Setting: { } setting } => $"setting={setting.Id}",
        _ => null,
    };
}
