using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Places that are no area themselves but lie in one: ZIPs, counties, cities, micropolitan areas.</summary>
internal static class ReferencePlaces
{
    /// <summary>Area id by five-digit ZIP; a CBSA code that is no ZIP finds its area too.</summary>
    public static IReadOnlyDictionary<string, string> Zips(ReferenceCatalog catalog)
    {
        Dictionary<string, string> zips = new(StringComparer.Ordinal);
        foreach (ReferenceRow row in catalog.Table("zips.csv").Rows)
            zips.Add(row["zip"], row["area"]);
        foreach (ReferenceRow row in catalog.Table("cbsa.csv").Rows.Where(row => row["area"].Length > 0))
            zips.TryAdd(row["code"], row["area"]);
        return zips;
    }

    /// <summary>
    /// Area id by key of what people write: <c>Olmsted County, MN</c>, <c>Olmsted County, Minnesota</c>, <c>Plano, TX</c>,
    /// <c>ZIP 12020</c> and <c>CBSA 12020</c> (some codes are both).
    /// </summary>
    public static IReadOnlyDictionary<string, string> Names(ReferenceCatalog catalog)
    {
        Dictionary<string, string> states = catalog.Table("states.csv").Rows.ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (ReferenceRow row in catalog.Table("counties.csv").Rows)
            AddPlace(names, row["county"], row["state"], states[row["state"]], row["area"]);
        foreach (ReferenceRow row in catalog.Table("cities.csv").Rows)
            AddPlace(names, row["city"], row["state"], states[row["state"]], row["area"]);
        foreach (ReferenceRow row in catalog.Table("cbsa.csv").Rows.Where(row => row["area"].Length > 0))
            AddCode(names, row);
        foreach (ReferenceRow row in catalog.Table("zips.csv").Rows)
            names.TryAdd("zip" + row["zip"], row["area"]);
        return names;
    }

    private static void AddPlace(Dictionary<string, string> names, string place, string state, string stateName, string area)
    {
        string key = Spelling.Key(place);
        names.TryAdd(key + Spelling.Key(state), area);
        names.TryAdd(key + Spelling.Key(stateName), area);
    }

    private static void AddCode(Dictionary<string, string> names, ReferenceRow row)
    {
        names.TryAdd("cbsa" + row["code"], row["area"]);
        names.TryAdd(Spelling.Key(row["title"]), row["area"]);
    }
}
