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
    private const string ExitRate = "Labor force exit rate, 2024–34 annual average";
    private const string TransferRate = "Occupational transfer rate, 2024–34 annual average";
    private const string Headcount = "employees";

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
            string exits = isNewest ? leaving[row["occ_code"]][ExitRate] : "";
            string transfers = isNewest ? leaving[row["occ_code"]][TransferRate] : "";
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

    /// <summary>
    /// A number as it stands; one of a collected table, <c>table|column=value;column=value|column|factor</c>; the mean of some of its rows, <c>mean|table|rows|column|weights</c>; or the
    /// share that rises a year from some grades to others if as many rise as leave, <c>rise|table|rows above|rows below|occupation of those above</c>.
    /// </summary>
    private static string Value(ReferenceInputs inputs, string id, string cell) => cell.Split('|') switch
    {
        [var number] => number,
        ["mean", var table, var rows, var column, var weights] => Text(inputs.Some(table, rows) is var some ? some.Sum(row => Number(row, column) * Number(row, weights)) / some.Sum(row => Number(row, weights)) : 0, "0.#"),
        ["rise", var table, var above, var below, var occupation] => Text(
            inputs.Some(table, above).Sum(row => Number(row, Headcount)) / inputs.Some(table, below).Sum(row => Number(row, Headcount))
            * inputs.Some(Separations, $"occ_code={occupation}").Sum(row => Number(row, ExitRate) + Number(row, TransferRate)) / 100, "0.###"),
        [var table, var rows, var column, .. var factor] => Text(Number(inputs.One(Mapped, id, table, rows), column) * (factor is [var by] ? decimal.Parse(by, CultureInfo.InvariantCulture) : 1), "0.####"),
        _ => throw new InvalidDataException(ErrorTexts.MappedCell(Mapped, id, cell)),
    };

    private static decimal Number(ReferenceRow row, string column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);

    private static string Text(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
