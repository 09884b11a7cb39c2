using System.Globalization;
using System.Text;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Compiles counties and CBSA codes with the area each lies in.</summary>
internal static class ReferenceImportPlaces
{
    /// <summary>County (or town), state code, area: the Department of Labor's geography of wage year 2025-26.</summary>
    public static IEnumerable<string[]> Counties(ReferenceInputs inputs, HashSet<string> known) =>
        inputs.Official("oews_area_county_crosswalk_oflc_2025_26.csv")
            .Select(row => new[] { row["county_or_town"], row["state_abbr"], Known(row["area"], known) })
            .DistinctBy(cells => Key(cells[0], cells[1]), StringComparer.Ordinal)
            .OrderBy(cells => cells[1], StringComparer.Ordinal).ThenBy(cells => cells[0], StringComparer.Ordinal);

    /// <summary>
    /// Every CBSA with the one area its counties lie in; where they lie in several, its central counties; where these do too, those
    /// of its principal state.
    /// </summary>
    public static IEnumerable<string[]> Cbsa(ReferenceInputs inputs, HashSet<string> known)
    {
        Dictionary<string, string> byCounty = Counties(inputs, known).ToDictionary(cells => Key(cells[0], cells[1]), cells => cells[2], StringComparer.Ordinal);
        Dictionary<string, string> states = inputs.Authored("states.csv").ToDictionary(row => row["name"], row => row["id"], StringComparer.Ordinal);
        ILookup<string, ReferenceRow> counties = inputs.Official("census_cbsa_delineation_2023_county.csv").ToLookup(row => row["cbsa_code"], StringComparer.Ordinal);
        return inputs.Official("cbsa_crosswalk.csv").Select(row => new[]
        {
            row["cbsa_code"], row["cbsa_title_2023"], row["cbsa_type"].StartsWith("Metro", StringComparison.Ordinal) ? "metro" : "micro",
            row["states"].Replace(' ', '|').Replace('-', '|'),
            known.Contains(row["cbsa_code"]) ? row["cbsa_code"] : AreaOf(counties[row["cbsa_code"]], row["principal_state"]),
        });

        string AreaOf(IEnumerable<ReferenceRow> rows, string state)
        {
            IEnumerable<ReferenceRow> central = rows.Where(row => row["central_outlying"] == "Central");
            return One(rows) ?? One(central) ?? One(central.Where(row => states[row["state_name"]] == state)) ?? "";
        }

        string? One(IEnumerable<ReferenceRow> rows)
        {
            string[] areas = [.. rows.SelectMany(row => row["county"].Split(" + ").Select(county => Key(county, states[row["state_name"]])))
                .Select(key => byCounty.GetValueOrDefault(key, "")).Where(area => area.Length > 0).Distinct(StringComparer.Ordinal)];
            return areas is [{ } area] ? area : null;
        }
    }

    public static string Known(string area, HashSet<string> known) =>
        known.Contains(area) ? area : throw new InvalidDataException(ErrorTexts.AreaUnknown(area));

    /// <summary>County and state without accents, which one of the files leaves out.</summary>
    private static string Key(string county, string state) => Spelling.Key(string.Concat(
        (county + state).Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)));
}
