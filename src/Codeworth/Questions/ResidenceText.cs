using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Taxes;

namespace Codeworth.Questions;

/// <summary>Reads where a household lives: a state, or a place in one; a city or county that taxes wages is recognised by its name.</summary>
internal static class ResidenceText
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NYC"] = "New York City, NY",
        ["New York, NY"] = "New York City, NY",
        ["New York City"] = "New York City, NY",
        ["Baltimore, MD"] = "Baltimore City, MD",
        ["Louisville, KY"] = "Jefferson County, KY",
        ["Lexington, KY"] = "Fayette County, KY",
        ["Indianapolis, IN"] = "Marion County, IN",
    };

    public static FieldReading<Residence> Read(string? text, int year, Places places, TaxLaw law)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Problem("area", "", TaxErrorTexts.AreaMissing, TaxErrorTexts.ResidenceExpected, [], "");
        string said = OtherNames.GetValueOrDefault(text.Trim(), text.Trim()), name = said, state = "";
        if (said.LastIndexOf(',') is > 0 and int comma && said[(comma + 1)..].Trim().ToUpperInvariant() is { Length: 2 } code && IsTaxed(code, places))
            (name, state) = (said[..comma].Trim(), code);
        if (state.Length > 0 && Locality(name, law.Localities(state, year)) is { } known)
            return new Residence(state, known);
        FieldReading<Area> area = AreaText.Read(said, places);
        if (area.Problem is { } problem)
            return state.Length > 0 && problem.Nearest.IsEmpty ? new Residence(state, "") : problem;
        if (area.Value is not { Kind: not AreaKind.Nation, IsTerritory: false } place)
            return new Problem("area", text, TaxErrorTexts.NoStateTax(text), TaxErrorTexts.ResidenceExpected, [], "");
        string own = state.Length > 0 && place.States.Contains(state) ? state : place.State;
        return new Residence(own, Locality(name, law.Localities(own, year)) ?? "") { IsOneOfSeveral = state.Length == 0 && place.States.Length > 1 };
    }

    private static bool IsTaxed(string code, Places places) => places.Find(code) is { Kind: AreaKind.State, IsTerritory: false };

    /// <summary>By its name, with or without "County" or what stands in brackets.</summary>
    private static string? Locality(string name, IEnumerable<string> localities) =>
        localities.FirstOrDefault(known => Names(known).Any(own => Spelling.Key(own) == Spelling.Key(name)));

    private static ImmutableArray<string> Names(string locality)
    {
        string plain = locality.Split('(')[0].Trim();
        return [locality, plain];
    }
}
