using System.Collections.Immutable;
using Codeworth.Offers;

namespace Codeworth.Questions;

/// <summary>Is this offer fair for this person, and what would it be worth?</summary>
/// <param name="Posting">What was read.</param>
/// <param name="Worth">The job and the person as they are judged, in the dollars of the month.</param>
/// <param name="Pay">What would be paid; null where nothing tells it.</param>
/// <param name="Packages">The offer, then the present job and another offer, as packages; null where the place or the pay is not known.</param>
/// <param name="Current">The present job's pay, dollars a year; null where it is not said.</param>
/// <param name="Other">The other offer's pay, dollars a year; null where it is not said.</param>
/// <param name="Own">What the person can show of their own work.</param>
/// <param name="Day">The day it is read.</param>
/// <param name="Notes">What was taken from the posting for the person.</param>
public sealed record OfferQuestion(Posting Posting, WorthQuestion Worth, OfferedPay? Pay, OffersQuestion? Packages, decimal? Current, decimal? Other, OwnEvidence Own, DateOnly Day, ImmutableArray<string> Notes);
