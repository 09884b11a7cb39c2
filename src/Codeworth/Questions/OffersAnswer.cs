using System.Collections.Immutable;
using Codeworth.Benefits;
using Codeworth.Living;

namespace Codeworth.Questions;

/// <summary>Offers valued side by side.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Offers">Each valued, in the order they were said.</param>
/// <param name="Best">Index of the one worth most.</param>
/// <param name="Notes">What a reader should know of it.</param>
/// <param name="Typical">What is typical, with its figures.</param>
public sealed record OffersAnswer(OffersQuestion Question, ImmutableArray<ValuedOffer> Offers, int Best, ImmutableArray<string> Notes, TypicalBenefits Typical)
{
    /// <summary>Whether they are in several places, and so compared at the nation's prices.</summary>
    public bool AtNationalPrices => Question.IsInSeveralPlaces;
}

/// <summary>An offer valued, and how it stands beside the one worth most.</summary>
/// <param name="Place">Where one would live on it.</param>
/// <param name="Value">In dollars a year.</param>
/// <param name="Parity">What things cost there.</param>
/// <param name="Worth">What is left after taxes and costs, at the nation's prices where the offers are in several places: expected, least, most.</param>
/// <param name="Behind">By how much the best is worth more: expected, at least, at most, as bonuses fall; 0 of the best itself.</param>
/// <param name="ChanceBest">The chance that it is worth more than the best, as bonuses fall.</param>
public sealed record ValuedOffer(
    WorkingPlace Place, TotalCompensation Value, PriceParity? Parity, (double Value, double Low, double High) Worth, (double Value, double Low, double High) Behind, double ChanceBest)
{
    /// <summary>What is left, at the nation's prices: expected, least, most; null where what things cost there is not known.</summary>
    public (double Value, double Low, double High)? Buys => Parity is { } parity
        ? (Value.Expected.After * 100 / parity.AllItems, Value.Least.After * 100 / parity.AllItems, Value.Most.After * 100 / parity.AllItems)
        : null;

    /// <summary>What it is worth for each hour worked.</summary>
    public double PerHour => Worth.Value / Value.HoursWorked;

    /// <summary>The same for each hour worked or travelled.</summary>
    public double PerHourAway => Worth.Value / Value.HoursAway;
}
