using System.Collections.Immutable;
using Codeworth.Benefits;

namespace Codeworth.Questions;

/// <summary>What are these offers worth beside each other, for this household?</summary>
/// <param name="Offers">Each with where one would live.</param>
/// <param name="Family">The household.</param>
/// <param name="DefersAsSaid">Whether a deferral is said; otherwise what brings the whole match is deferred.</param>
/// <param name="Year">The tax year.</param>
public sealed record OffersQuestion(ImmutableArray<OfferedPackage> Offers, Family Family, bool DefersAsSaid, int Year)
{
    /// <summary>Whether they are in several places, and so compared at the nation's prices.</summary>
    public bool IsInSeveralPlaces => Offers.Any(offer => offer.Place.Area.Id != Offers[0].Place.Area.Id);
}

/// <summary>A package and where one would live on it.</summary>
public sealed record OfferedPackage(Package Package, WorkingPlace Place);
