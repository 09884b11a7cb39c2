using Codeworth.Living;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>How places are called where room is short, and what is said of them.</summary>
internal static class PlaceWords
{
    public static string Basis(ParityBasis basis) => basis switch
    {
        ParityBasis.NonmetroPortion => "nonmetro-portion",
        ParityBasis.State => "state",
        _ => "own",
    };

    /// <summary>A metropolitan area by its first city and the state whose taxes count; other places by their names.</summary>
    public static string Short(WorkingPlace place)
    {
        string home = place.Residence.Locality.Length > 0 ? $"{place.Residence.Locality}, {place.Residence.State}" : Short(place.Area, place.Area.State) + (place.IsOtherSide ? $" ({place.Residence.State} side)" : "");
        return place.IsRemote ? $"{home} for {Short(place.Employer, place.Employer.State)}" : home;
    }

    /// <summary>As it is called beside others of its kind.</summary>
    public static string Short(Area area, string state) => area.Kind switch
    {
        AreaKind.Metro => $"{area.Name.Split(',')[0].Split('-')[0]}, {state}",
        AreaKind.Nonmetro => area.Name.Replace(" nonmetropolitan area", " rural", StringComparison.Ordinal),
        _ => area.Name,
    };

    public static string By(PlaceOrder by) => by switch
    {
        PlaceOrder.TakeHome => "take-home pay",
        PlaceOrder.Pay => "market pay",
        PlaceOrder.Prices => "prices, lowest first",
        PlaceOrder.Housing => "rents, lowest first",
        PlaceOrder.Needed => "the pay needed to live as at home, least first",
        PlaceOrder.Name => "name",
        _ => "purchasing power",
    };

    /// <summary>A chance in words of a hundred, never all or none.</summary>
    public static string Chance(double chance) => chance switch
    {
        < 0.005 => "<1 %",
        > 0.995 => ">99 %",
        _ => $"{Math.Round(100 * chance)} %",
    };
}
