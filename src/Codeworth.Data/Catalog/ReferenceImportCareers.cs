using System.Globalization;
using Codeworth.Data.Sources;

namespace Codeworth.Data.Catalog;

/// <summary>Compiles what careers are worked out from: fees, chances, raises, projections, findings on automation.</summary>
internal static class ReferenceImportCareers
{
    private const string Mapped = "career-figures.csv";
    private const string Projected = "official/bls_employment_projections.csv";
    private const string Separations = "official/bls_ep_separations_openings_2024_34.csv";
    private const string Automation = "surveys/09_automation_outlook.csv";
    private const string NewestEdition = "2024-34";

    /// <summary>Id, value, low, high, unit, date, publisher, title, address, tier, note.</summary>
    /// <exception cref="InvalidDataException">Not exactly one row of a table is the one that is meant.</exception>
    public static IEnumerable<string[]> Figures(ReferenceInputs inputs)
    {
        foreach (string[] row in Mapping.Rows(Mapped))
        {
            string value = Value(inputs, row[0], row[1]);
            yield return [row[0], value, row[2].Length > 0 ? Value(inputs, row[0], row[2]) : value, row[3].Length > 0 ? Value(inputs, row[0], row[3]) : value, .. row[4..]];
        }
    }

    /// <summary>Edition, occupation, jobs at its start and end in thousands, change in percent, openings a year in thousands, what is usually asked, exits and transfers in percent a year, tier, note.</summary>
    public static IEnumerable<string[]> Projections(ReferenceInputs inputs)
    {
        Dictionary<string, ReferenceRow> leaving = inputs.Collected(Separations).ToDictionary(row => row["occ_code"], StringComparer.Ordinal);
        foreach (ReferenceRow row in inputs.Collected(Projected))
        {
            bool isNewest = row["projection"] == NewestEdition && leaving.ContainsKey(row["occ_code"]);
            string exits = isNewest ? leaving[row["occ_code"]]["Labor force exit rate, 2024–34 annual average"] : "";
            string transfers = isNewest ? leaving[row["occ_code"]]["Occupational transfer rate, 2024–34 annual average"] : "";
            yield return
            [
                row["projection"], row["occ_code"], row["occ_title"], row["emp_base_thousands"], row["emp_projected_thousands"], row["change_pct"], row["annual_openings_thousands"],
                Asked(row["typical_entry_education"]), Asked(row["work_experience"]), Asked(row["on_the_job_training"]), exits, transfers,
                row["emp_base_thousands"].Length > 0 ? "A" : "B",
            ];
        }
    }

    /// <summary>Of what, about, statistic, value, unit, date, publisher, title, address, tier, note. A site's own score is unsourced, whoever it is filed under.</summary>
    public static IEnumerable<string[]> AutomationFindings(ReferenceInputs inputs) =>
        from row in inputs.Collected(Automation)
        where row["dimension"] is "automation" or "ai_accuracy" or "ai_adoption" or "ai_risk_score" && !row["note"].Contains("fabricated", StringComparison.Ordinal)
        let isScore = row["dimension"] == "ai_risk_score"
        select new[]
        {
            row["level"], row["dimension"], row["statistic"], row["value"], row["unit"], row["published_year"].Length > 0 ? row["published_year"] : isScore ? "" : row["survey_year"],
            isScore ? row["publication_title"] : row["source_org"], row["publication_title"], row["source_url"], isScore ? "C" : row["source_tier"], row["note"],
        };

    private static string Asked(string text) => text == "—" ? "" : text;

    /// <summary>A number as it stands, or one of a collected table: <c>table|column=value;column=value|column|factor</c>.</summary>
    private static string Value(ReferenceInputs inputs, string id, string cell)
    {
        string[] parts = cell.Split('|');
        if (parts.Length == 1)
            return cell;
        decimal value = decimal.Parse(inputs.One(Mapped, id, parts[0], parts[1])[parts[2]], CultureInfo.InvariantCulture);
        return (parts.Length > 3 ? value * decimal.Parse(parts[3], CultureInfo.InvariantCulture) : value).ToString("0.####", CultureInfo.InvariantCulture);
    }
}
