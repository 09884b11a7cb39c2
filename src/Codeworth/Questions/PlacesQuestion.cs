using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>The same job in many places: what it pays, what is left of it, what that buys.</summary>
/// <param name="Market">The job; its area is not read.</param>
/// <param name="Profile">The person.</param>
/// <param name="Family">The household.</param>
/// <param name="On">The month whose dollars and tax year are asked for.</param>
/// <param name="Places">What is compared.</param>
/// <param name="Home">What the others are compared with; null for the first of the list.</param>
/// <param name="Pay">The pay at home; null for the market median there.</param>
/// <param name="By">What they are ranked by.</param>
/// <param name="Top">How many are shown; null for all.</param>
/// <param name="LeftOut">Places of the list whose taxes or prices are not kept.</param>
public sealed record PlacesQuestion(
    Market Market, Profile Profile, Family Family, YearMonth On, ImmutableArray<WorkingPlace> Places, WorkingPlace? Home, AnnualWage? Pay, PlaceOrder By, int? Top, ImmutableArray<Area> LeftOut)
{
    /// <summary>Whether some work for an employer of another place than they live in.</summary>
    public bool IsRemote => Places.Any(place => place.IsRemote);
}

/// <summary>A place to live in and the place whose market pays.</summary>
/// <param name="Employer">Its market pays.</param>
/// <param name="Area">Its prices count.</param>
/// <param name="Residence">Its taxes count.</param>
public sealed record WorkingPlace(Area Employer, Area Area, Residence Residence)
{
    /// <summary>Whether the employer is elsewhere.</summary>
    public bool IsRemote => Employer.Id != Area.Id;

    /// <summary>As it is called: with its city where its own tax is counted, with the employer's place where that is another.</summary>
    public string Name =>
        (Residence.Locality.Length > 0 ? $"{Residence.Locality}, {Residence.State}" : Area.Name) + (IsOtherSide ? $" ({Residence.State} side)" : "") + (IsRemote ? $", working for {Employer.Name}" : "");

    /// <summary>Whether it is the part of a metropolitan area that lies in another state than the first named.</summary>
    public bool IsOtherSide => Residence.Locality.Length == 0 && Area.Kind == AreaKind.Metro && Residence.State != Area.State;
}
