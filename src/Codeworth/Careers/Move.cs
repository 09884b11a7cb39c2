using System.Collections.Immutable;
using Codeworth.Estimates;

namespace Codeworth.Careers;

/// <summary>A step a person can take, with what it brings.</summary>
/// <param name="Step">The step: cost, time, chance.</param>
/// <param name="Needs">What it takes first, in words; empty where it is open now.</param>
/// <param name="Gain">What it adds to gross pay a year once it succeeds; null where no evidence says.</param>
/// <param name="Market">Of a promotion, what the way to the role's market adds in the end; null otherwise.</param>
/// <param name="OverHorizon">What it is worth over the horizon beyond staying put, tried until it succeeds, after its costs; null where it is not open within the horizon by years alone.</param>
/// <param name="PerYear">The same spread evenly over the years of the horizon, chances, waits and costs counted.</param>
/// <param name="ChanceOfGain">The chance over posterior draws that it is worth more than staying put; null where <paramref name="OverHorizon"/> is.</param>
/// <param name="Upkeep">What it adds to a year's renewals, dollars.</param>
/// <param name="PaybackMonths">Months of the gain, after taxes, that pay its cost back once it succeeds; null where they never do.</param>
/// <param name="Opens">What it makes possible, in words.</param>
/// <param name="Figures">Fitted figures that speak of it.</param>
/// <param name="Sources">Sources those are of.</param>
public sealed record Move(
    CareerStep Step, ImmutableArray<string> Needs, Interval<YearlyGain>? Gain, Interval<YearlyGain>? Market, Interval<PresentValue>? OverHorizon, YearlyGain? PerYear, double? ChanceOfGain,
    double Upkeep, double? PaybackMonths, ImmutableArray<string> Opens, int Figures, int Sources)
{
    /// <summary>Whether it can be begun now.</summary>
    public bool IsOpen => Needs.IsEmpty;

    /// <summary>Whether its cost and renewals are more than it brings.</summary>
    public bool IsLoss => OverHorizon is { Value.Dollars: < 0 };
}

/// <summary>The steps of a person, ranked.</summary>
/// <param name="Open">Open now, the most worth first.</param>
/// <param name="Later">Open after something else, by what they add to pay.</param>
/// <param name="Unknown">Steps no evidence speaks of: not ranked.</param>
/// <param name="Pay">Gross pay now, or the market median for the person.</param>
public sealed record Moves(ImmutableArray<Move> Open, ImmutableArray<Move> Later, ImmutableArray<Move> Unknown, Interval Pay);
