using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Compiles the nation, the states and territories, and the 530 areas of the May 2025 wages.</summary>
internal static class ReferenceImportAreas
{
    private const string Newest = "2024";

    public static IReadOnlyList<ReferenceImportArea> Compile(ReferenceInputs inputs)
    {
        Dictionary<string, double> metroParity = ReferenceImportPrices.Values(inputs, "bea_rpp_metro_2008_2024.csv", "1", Newest);
        Dictionary<string, double> stateParity = ReferenceImportPrices.StateValues(inputs, Newest);
        Dictionary<string, double> nonmetroParity = ReferenceImportPrices.NonmetroValues(inputs, "1", Newest);
        Dictionary<string, string> combined = Combined(inputs);
        Dictionary<string, string> divisions = inputs.Authored("states.csv").ToDictionary(row => row["id"], row => row["division"], StringComparer.Ordinal);
        IEnumerable<ReferenceImportArea> states = inputs.Authored("states.csv").Select(row => new ReferenceImportArea(
            row["id"], row["name"], "state", [row["id"]], row["id"], row["division"], "", stateParity.TryGetValue(row["id"], out double index) ? index : null));
        IEnumerable<ReferenceImportArea> areas = inputs.Official("oews_areas_2025.csv").Select(row =>
        {
            Dictionary<string, double> parity = row["kind"] == "metro" ? metroParity : nonmetroParity;
            string key = row["kind"] == "metro" ? row["area"] : row["prim_state"];
            return new ReferenceImportArea(
                row["area"], row["area_title"], row["kind"], row["states"].Split(' '), row["prim_state"], divisions[row["prim_state"]],
                combined.GetValueOrDefault(row["area"], ""), parity.TryGetValue(key, out double index) ? index : null);
        });
        ReferenceImportArea nation = new(Area.NationId, "United States", "nation", [], "", "", "", 100)
        {
            OtherNames = ["USA", "U.S.", "America", "national", "nationwide", "United States of America"],
        };
        return ReferenceImportNames.Named([nation, .. states, .. areas], inputs);
    }

    private static Dictionary<string, string> Combined(ReferenceInputs inputs) =>
        inputs.Official("census_cbsa_delineation_2023_county.csv")
            .GroupBy(row => row["cbsa_code"], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.First()["csa_code"], StringComparer.Ordinal);
}
