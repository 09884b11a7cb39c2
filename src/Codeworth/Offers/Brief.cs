using System.Collections.Immutable;
using Codeworth.Wages;

namespace Codeworth.Offers;

/// <summary>What to ask for, and what to say.</summary>
/// <param name="Opening">What to begin with: no more than evidence bears.</param>
/// <param name="Target">What to hope for.</param>
/// <param name="WalkAway">Below it, the alternative is worth more.</param>
/// <param name="Case">Sentences that state the case, each with what it rests on.</param>
/// <param name="Levers">What else can be asked for, valued in dollars where it can be.</param>
/// <param name="When">When and how to ask.</param>
public sealed record Brief(BriefPoint Opening, BriefPoint Target, BriefPoint WalkAway, ImmutableArray<BriefSentence> Case, ImmutableArray<Lever> Levers, ImmutableArray<BriefSentence> When)
{
    /// <summary>Whether the offer is what one would ask for already: then pay is no point to argue, other things may be.</summary>
    public bool IsContent => Opening.Basis == BriefBasis.Offer;

    /// <summary>Whether the alternative is worth more than evidence bears asking for.</summary>
    public bool IsOutOfReach => WalkAway.Amount > Opening.Amount;
}

/// <summary>An amount to ask for or to stand by.</summary>
/// <param name="Amount">Base pay of a full-time year.</param>
/// <param name="Basis">What bears it.</param>
public readonly record struct BriefPoint(AnnualWage Amount, BriefBasis Basis);

/// <summary>What bears an amount, the strongest first.</summary>
public enum BriefBasis
{
    /// <summary>Another offer in hand.</summary>
    OtherOffer,

    /// <summary>The range the employer posted.</summary>
    PostedRange,

    /// <summary>The offer itself.</summary>
    Offer,

    /// <summary>What the present job pays.</summary>
    PresentJob,

    /// <summary>The pay that a quarter of people alike exceed.</summary>
    UpperQuarter,

    /// <summary>The market median of people alike.</summary>
    Median,

    /// <summary>The pay that three quarters of people alike exceed.</summary>
    LowerQuarter,
}

/// <summary>A sentence to say, and what it rests on.</summary>
/// <param name="About">What it speaks of.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Evidence">What it rests on: a part of the answer, a source, what was said; empty where it states no figure.</param>
public sealed record BriefSentence(BriefSubject About, string Text, string Evidence);

/// <summary>What a sentence of a brief speaks of.</summary>
public enum BriefSubject
{
    /// <summary>The market median of people alike.</summary>
    Market,

    /// <summary>How pay spreads between people alike.</summary>
    Spread,

    /// <summary>Where the offered pay stands among them.</summary>
    Standing,

    /// <summary>The pay that was posted.</summary>
    Posted,

    /// <summary>Another offer in hand.</summary>
    OtherOffer,

    /// <summary>What the present job pays.</summary>
    PresentJob,

    /// <summary>What the person brings: experience, credentials, education.</summary>
    Person,

    /// <summary>What the job asks: its level, specialty, setting, mode.</summary>
    Job,

    /// <summary>What the person can show of their own work.</summary>
    OwnWork,

    /// <summary>When and how to ask.</summary>
    Asking,
}

/// <summary>Something else than base pay to ask for.</summary>
/// <param name="Id">Short name: <c>dues</c>, <c>days-off</c>.</param>
/// <param name="Text">What to ask.</param>
/// <param name="Dollars">What it is worth a year; null where that cannot be told.</param>
/// <param name="Evidence">What the dollars rest on.</param>
public sealed record Lever(string Id, string Text, double? Dollars, string Evidence);
