namespace Codeworth.Data.Catalog;

/// <summary>Compiles ZIPs and cities with the area each lies in, from a derived, approximate table of ZIPs by county.</summary>
internal static class ReferenceImportZips
{
    private const string Table = "zip_to_oews_area_derived.csv";

    /// <summary>
    /// ZIP and area. A ZIP that the table lists in two states goes to the state most ZIPs of its three-digit prefix lie in; one it
    /// could not place (Connecticut, parts of Alaska) goes to its state.
    /// </summary>
    public static IEnumerable<string[]> Zips(ReferenceInputs inputs, HashSet<string> known)
    {
        IReadOnlyList<ReferenceRow> rows = inputs.Official(Table);
        Dictionary<string, string> states = rows.GroupBy(row => row["zip"][..3], StringComparer.Ordinal).ToDictionary(
            prefix => prefix.Key, prefix => Most(prefix.Select(row => row["state"])), StringComparer.Ordinal);
        return rows.GroupBy(row => row["zip"], StringComparer.Ordinal)
            .Select(zip => zip.OrderByDescending(row => row["state"] == states[zip.Key[..3]]).First())
            .Select(row => new[] { row["zip"], ReferenceImportPlaces.Known(row["area"].Length > 0 ? row["area"] : row["state"], known) })
            .OrderBy(cells => cells[0], StringComparer.Ordinal);
    }

    /// <summary>City, state and area, where every ZIP of the city lies in one area.</summary>
    public static IEnumerable<string[]> Cities(ReferenceInputs inputs, HashSet<string> known) =>
        inputs.Official(Table)
            .GroupBy(row => (City: row["city"], State: row["state"]))
            .Where(city => city.Select(row => row["area"]).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(city => new[]
            {
                city.Key.City, city.Key.State,
                ReferenceImportPlaces.Known(city.First()["area"] is { Length: > 0 } area ? area : city.Key.State, known),
            })
            .OrderBy(cells => cells[1], StringComparer.Ordinal).ThenBy(cells => cells[0], StringComparer.Ordinal);

    private static string Most(IEnumerable<string> values) =>
        values.CountBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
