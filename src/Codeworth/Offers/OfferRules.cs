namespace Codeworth.Offers;

/// <summary>How an offer is judged: <c>data/parameters/offers.yml</c>, where each number has its reason.</summary>
public sealed class OfferRules
{
    /// <summary>Percentile of people alike from which pay is fair.</summary>
    public required double FairFrom { get; init; }

    /// <summary>Percentile to which it is fair; above it is high.</summary>
    public required double FairTo { get; init; }

    public required string FairReason { get; init; }

    /// <summary>The chance from which a verdict is given.</summary>
    public required double LeastChance { get; init; }

    public required string LeastChanceReason { get; init; }

    /// <summary>The most a verdict may be sure where pay of people alike was held back and judged.</summary>
    public required double CapAlike { get; init; }

    /// <summary>The same where only pay of others was.</summary>
    public required double CapGeneral { get; init; }

    /// <summary>The same where none was.</summary>
    public required double CapUnjudged { get; init; }

    public required string CapReason { get; init; }

    /// <summary>Share by which the upper end of a range may exceed the lower before it is called wide.</summary>
    public required double WideRange { get; init; }

    public required string WideRangeReason { get; init; }

    /// <summary>Accuracy that is usually asked for, percent.</summary>
    public required double AccuracyUsual { get; init; }

    public required string AccuracyReason { get; init; }

    /// <summary>How posted pay of jobs alike spreads between employers, log, where too few postings tell it; also the least it is taken to be.</summary>
    public required double PostedSpread { get; init; }

    public required string PostedSpreadReason { get; init; }

    /// <summary>Employers beyond the first of their groups from which on the spread of somebody's own postings is believed.</summary>
    public required int PostedEnough { get; init; }

    public required string PostedEnoughReason { get; init; }

    /// <summary>The least share of runs of words that copies of a posting have in common.</summary>
    public required double CopyAlike { get; init; }

    public required string CopyAlikeReason { get; init; }

    /// <summary>An opening so much above the offer, as a share, is told to be far.</summary>
    public required double OpeningFar { get; init; }

    public required string OpeningFarReason { get; init; }
}
