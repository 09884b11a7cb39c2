using System.Collections.Immutable;
using Codeworth.Effects;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>Holds claims against the model and the evidence. The same claim, fit, evidence and month give the same finding.</summary>
public sealed class ClaimChecker
{
    private readonly PayCheck _pay;
    private readonly PremiumCheck _premium;
    private readonly PublishedCheck _published;
    private readonly PricesCheck _prices;

    /// <param name="fit">The fit.</param>
    /// <param name="words">The reference tables.</param>
    /// <param name="evidence">What claims are held against beside the fit.</param>
    /// <param name="on">The month whose pay and dollars are meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month lies outside the trend.</exception>
    public ClaimChecker(FittedModel fit, Vocabulary words, ClaimEvidence evidence, YearMonth on)
    {
        _premium = new PremiumCheck(fit, words, new RawGaps(evidence.Figures), on);
        _pay = new PayCheck(fit, words, _premium, on);
        _published = new PublishedCheck(evidence.Figures);
        _prices = new PricesCheck(evidence.Prices);
    }

    /// <summary>What is found of a claim.</summary>
    /// <exception cref="InvalidOperationException">The claim lacks the people its kind needs.</exception>
    public Finding Check(Claim claim) => claim.Kind switch
    {
        ClaimKind.Pay => _pay.Middle(claim),
        ClaimKind.Person => _pay.Person(claim),
        ClaimKind.Premium => _premium.Check(claim),
        ClaimKind.Prices => _prices.Check(claim),
        ClaimKind.Published => _published.Check(claim),
        _ => Nothing(claim, FindingTexts.NoNumber(claim)),
    };

    /// <summary>The findings of many, in their order.</summary>
    public ImmutableArray<Finding> Check(IEnumerable<Claim> claims) => [.. claims.Select(Check)];

    internal static Finding Nothing(Claim claim, string reason) => new(claim, Verdict.NoEvidence, null, null, reason, Sources: [], Figures: []);

    /// <summary>The people a claim must name.</summary>
    internal static ClaimSubject Subject(Claim claim) => claim.Subject ?? throw new InvalidOperationException(ErrorTexts.ClaimWithoutSubject(claim.Id));
}
