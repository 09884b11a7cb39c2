using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said in an <see cref="OffersQuestion"/> beside the offers' own parts.</summary>
public static class OffersOptions
{
    /// <summary>The most offers that are compared.</summary>
    public const int Most = 6;

    public static WorthOption Offer { get; } = new(
        "offer", "TEXT", "An offer; say it again for each.", "Its parts as name=value, separated by ';': \"name=Hospital; base=58000; match=50% of 6%; days-off=18\".", "name=Hospital; base=58000", Repeats: true);

    public static WorthOption Area { get; } = new("area", "PLACE", "Where you live; an offer may say another place.", "A state or a place in one, such as TX, NYC or \"Baltimore, MD\".", "TX");

    public static WorthOption Year { get; } = TakeHomeOptions.Year;

    /// <summary>The household, but for premiums, which each offer has of its own.</summary>
    public static ImmutableArray<WorthOption> Family { get; } = [.. FamilyOptions.All.Where(option => option != FamilyOptions.Premiums)];

    public static ImmutableArray<WorthOption> All { get; } = [Offer, Area, .. Family, Year];
}
