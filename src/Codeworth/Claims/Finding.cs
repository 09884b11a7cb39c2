using System.Collections.Immutable;
using Codeworth.Effects;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>What the model and the evidence say of a claim: computed, never typed.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What is said of it.</param>
/// <param name="Chance">The chance that it holds, 0 to 1 (method, equation 24); null without evidence.</param>
/// <param name="Computed">What the evidence says instead, in the claim's unit; null without evidence.</param>
/// <param name="Reason">The verdict in a sentence or two, with the numbers that decide it.</param>
/// <param name="Within">The share of people alike who are paid within the claimed range, 0 to 1; null where it is not about pay.</param>
/// <param name="Rank">Where the subject's state stands by pay; null where no rank is claimed.</param>
/// <param name="Raw">The newest gap that a publication prints between the two groups; null where there is none or none is compared.</param>
/// <param name="HeldIn">The newest earlier month at which a claim that is stale held.</param>
/// <param name="Sources">The sources that told most, heaviest first.</param>
/// <param name="Figures">Ids of the published figures compared with directly.</param>
public sealed record Finding(
    Claim Claim,
    Verdict Verdict,
    double? Chance,
    ComputedRange? Computed,
    string Reason,
    double? Within = null,
    ComputedRange? Rank = null,
    RawGap? Raw = null,
    YearMonth? HeldIn = null,
    ImmutableArray<SourceWeight> Sources = default,
    ImmutableArray<string> Figures = default);

/// <summary>A computed value with its 80 % interval, in the unit of what it stands for.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct ComputedRange(double Value, double Low, double High);
