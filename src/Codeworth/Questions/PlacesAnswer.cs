using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Living;

namespace Codeworth.Questions;

/// <summary>The same job in many places, ranked.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="TaxYear">The year whose taxes are counted.</param>
/// <param name="Rows">The places, the first ranked first, as many as were asked for.</param>
/// <param name="Home">The place they are compared with.</param>
/// <param name="Count">How many places were compared.</param>
/// <param name="Calibration">How often intervals of medians of such places held; null where none was judged.</param>
/// <param name="Notes">What a reader should know of it.</param>
/// <param name="Model">The fit that gave it.</param>
public sealed record PlacesAnswer(
    PlacesQuestion Question, int TaxYear, ImmutableArray<PlaceRow> Rows, PlaceRow Home, int Count, Coverage? Calibration, ImmutableArray<string> Notes, ModelIdentity Model);

/// <summary>What a job brings in one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Pay">The market median of its employers, or the pay that was said, with its 80 % interval.</param>
/// <param name="TakeHome">What is left of it after taxes.</param>
/// <param name="Parity">What things cost there.</param>
/// <param name="PurchasingPower">What the take-home pay buys, at national prices.</param>
/// <param name="ChanceAboveHome">The chance, 0 to 1, that it buys more than at home; 0.5 for home itself.</param>
/// <param name="Needed">The pay needed there to live as at home.</param>
/// <param name="IsPublished">Whether a wage of the occupation is published for the employer's place.</param>
public sealed record PlaceRow(
    WorkingPlace Place, Interval Pay, Interval<TakeHomeYear> TakeHome, PriceParity Parity, Interval<PurchasingPower> PurchasingPower, double ChanceAboveHome, Interval Needed, bool IsPublished);
