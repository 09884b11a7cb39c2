using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Places that are no area themselves but lie in one: ZIPs, counties, cities, micropolitan areas.</summary>
internal static class ReferencePlaces
{
    /// <summary>Area id by five-digit ZIP; a CBSA code that is no ZIP finds its area too.</summary>
    /// <remarks>Thirty thousand rows of two plain cells: read line by line, areas shared, because a command waits for it.</remarks>
    public static IReadOnlyDictionary<string, string> Zips(ReferenceCatalog catalog)
    {
        Dictionary<string, string> zips = new(40_000, StringComparer.Ordinal);
        Dictionary<string, string> areas = new(StringComparer.Ordinal);
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known = areas.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ReadOnlySpan<char> line in catalog.Text("zips.csv").AsSpan().EnumerateLines())
        {
            if (line.Length < 7 || !char.IsAsciiDigit(line[0]))
                continue;
            if (!known.TryGetValue(line[6..], out string? area))
                known[line[6..]] = area = line[6..].ToString();
            zips.Add(line[..5].ToString(), area);
        }

        foreach (ReferenceRow row in catalog.Table("cbsa.csv").Rows.Where(row => row["area"].Length > 0))
            zips.TryAdd(row["code"], row["area"]);
        return zips;
    }

    /// <summary>
    /// Area id by key of what people write: <c>Olmsted County, MN</c>, <c>Olmsted County, Minnesota</c>, <c>Plano, TX</c>,
    /// and <c>CBSA 12020</c> or <c>ZIP 12020</c> for a code that is both.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Names(ReferenceCatalog catalog)
    {
        Dictionary<string, string> names = new(40_000, StringComparer.Ordinal);
        AddPlaces(names, catalog.Table("counties.csv"), "county");
        AddPlaces(names, catalog.Table("cities.csv"), "city");
        foreach (ReferenceRow row in catalog.Table("cbsa.csv").Rows.Where(row => row["area"].Length > 0))
        {
            names.TryAdd("cbsa" + row["code"], row["area"]);
            names.TryAdd(Spelling.Key(row["title"]), row["area"]);
        }

        return new ReferencePlaceNames(names, catalog.Table("states.csv"), () => Zips(catalog));
    }

    private static void AddPlaces(Dictionary<string, string> names, ReferenceTable table, string column)
    {
        int place = table.Column(column);
        int state = table.Column("state");
        int area = table.Column("area");
        foreach (ReferenceRow row in table.Rows)
            names.TryAdd(Spelling.Key(row[place] + row[state]), row[area]);
    }
}
