using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Oflc;

/// <summary>
/// Prevailing wages of the Office of Foreign Labor Certification. Level 1 is the mean of the lowest third of workers, level 4 that of
/// the upper two thirds, levels 2 and 3 divide the distance evenly: level 3 is the mean of all, computed from OEWS May 2024.
/// </summary>
internal static class OflcPrevailingWages
{
    private static readonly Publisher Publisher =
        new("dol-oflc", "U.S. Department of Labor, Office of Foreign Labor Certification", "oflc", Publisher.Official, Publisher.PublicDomain);

    public static Release Release(string official) =>
        new(
            Publisher,
            "2025-26",
            "Prevailing wage levels by area, wage year July 2025 to June 2026",
            "Wage year 2025-26, from OEWS May 2024",
            2024,
            "https://flag.dol.gov/wage-data/wage-data-downloads",
            "A public conversion of the published file. Level 3 as the mean of May 2024: within 0.3 % of the published mean in all 1,560 cells compared. "
            + "Where an area has no estimate of its own a wider area's is given; 'substituted' marks exact repeats only, a lower bound.")
        {
            Figures = Read(Path.Combine(official, "oflc_prevailing_wages_2025_26_by_area.csv")),
        };

    private static IEnumerable<EvidenceRow> Read(string path)
    {
        using PublishedTable table = PublishedTable.Open(path, "area", "occ_code", "level3_hourly", "suspected_substituted_geography");
        while (table.Read())
        {
            string occupation = table.Text("occ_code");
            string area = table.Text("area");
            bool substituted = table.Text("suspected_substituted_geography") == "TRUE";
            yield return new EvidenceRow(
                $"{occupation}-{area}-mean",
                "mean",
                table.Number("level3_hourly"),
                EvidenceRow.HourlyDollars,
                "2024-05",
                Population.Silent.With("occupation", occupation).With("area", area).ToString(),
                null,
                null,
                "A",
                substituted ? "computed by OFLC: level 3; substituted" : "computed by OFLC: level 3");
        }
    }
}
