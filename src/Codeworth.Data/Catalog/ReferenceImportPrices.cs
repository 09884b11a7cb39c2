using System.Globalization;

namespace Codeworth.Data.Catalog;

/// <summary>Compiles regional price parities (BEA) and consumer prices (BLS).</summary>
internal static class ReferenceImportPrices
{
    private const string Metros = "bea_rpp_metro_2008_2024.csv";
    private const string States = "bea_rpp_state_2008_2024.csv";
    private const string Portions = "bea_rpp_state_portions_2008_2024.csv";
    private static readonly string[] Years = ["2019", "2020", "2021", "2022", "2023", "2024"];

    /// <summary>Values of one line and year by geographic code; the nation's code is 00000.</summary>
    public static Dictionary<string, double> Values(ReferenceInputs inputs, string table, string line, string year) =>
        inputs.Official(table).Where(row => row["linecode"] == line && row["year"] == year)
            .ToDictionary(row => row["geofips"], row => double.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>All items by state code. The newest year stands under a line of its own (0), the others under 5.</summary>
    public static Dictionary<string, double> StateValues(ReferenceInputs inputs, string year, params string[] lines)
    {
        string[] wanted = lines.Length == 0 ? ["0", "5"] : lines;
        Dictionary<string, string> codes = inputs.Authored("states.csv").ToDictionary(row => row["name"], row => row["id"], StringComparer.Ordinal);
        return inputs.Official(States)
            .Where(row => wanted.Contains(row["linecode"]) && row["year"] == year && codes.ContainsKey(row["geoname"]))
            .ToDictionary(row => codes[row["geoname"]], row => double.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The nonmetropolitan portion of each state, by state code. The publisher writes 0 where it computes none (Delaware).</summary>
    public static Dictionary<string, double> NonmetroValues(ReferenceInputs inputs, string line, string year)
    {
        Dictionary<string, string> codes = inputs.Authored("states.csv")
            .ToDictionary(row => row["name"] + " (Nonmetropolitan Portion)", row => row["id"], StringComparer.Ordinal);
        return inputs.Official(Portions)
            .Where(row => row["linecode"] == line && row["year"] == year && codes.ContainsKey(row["geoname"]))
            .Select(row => (State: codes[row["geoname"]], Index: double.Parse(row["value"], CultureInfo.InvariantCulture)))
            .Where(portion => portion.Index > 0)
            .ToDictionary(portion => portion.State, portion => portion.Index, StringComparer.Ordinal);
    }

    /// <summary>Area, year, line, index for 2019 to 2024; a state's housing ends in 2023.</summary>
    public static IEnumerable<string[]> Parities(ReferenceInputs inputs, IReadOnlyList<ReferenceImportArea> areas) =>
        from year in Years
        from line in new[] { (Name: "all-items", Code: "1", StateCodes: new[] { "0", "5" }), (Name: "housing", Code: "3", StateCodes: ["7"]) }
        let metros = Values(inputs, Metros, line.Code, year)
        let states = StateValues(inputs, year, line.StateCodes)
        let nonmetros = NonmetroValues(inputs, line.Code, year)
        from area in areas
        let index = area.Kind switch
        {
            "nation" => 100,
            "state" => states.GetValueOrDefault(area.Id, double.NaN),
            "metro" => metros.GetValueOrDefault(area.Id, double.NaN),
            _ => nonmetros.GetValueOrDefault(area.State, double.NaN),
        }
        where !double.IsNaN(index)
        select new[] { area.Id, year, line.Name, index.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Year, month (blank for the year's average), index, months the average is of.</summary>
    public static IEnumerable<string[]> Prices(ReferenceInputs inputs) =>
        inputs.Official("cpi_u_us_all_items_monthly.csv").Select(row => new[] { row["year"], row["month"], row["index_nsa"], "1" })
            .Concat(inputs.Official("cpi_u_us_all_items_annual.csv").Select(row => new[] { row["year"], "", row["annual_average_nsa_1982_84_100"], row["months"] }));
}
