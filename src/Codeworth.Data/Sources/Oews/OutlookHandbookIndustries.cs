using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Median pay and shares of jobs by industry from the pages of the Occupational Outlook Handbook.</summary>
internal static class OutlookHandbookIndustries
{
    private const string Median = "median_annual_wage_may2024";
    private const string Share = "share_of_jobs_2024_pct";

    /// <summary>Pages that speak of a group of occupations: their pay is not that of the occupation the page is filed under.</summary>
    private static readonly Dictionary<string, string> OwnOccupation = new(StringComparer.Ordinal)
    {
        ["financial clerks"] = "",
        ["secretaries and administrative assistants"] = "",
        ["insurance appraisers, auto damage"] = "13-1032",
    };

    public static Release Release(string official) =>
        new(
            OewsReleases.Publisher,
            "handbook-industries-2024",
            "Occupational Outlook Handbook: median pay and jobs in the industries that employ most",
            "May 2024",
            2024,
            "https://www.bls.gov/ooh/",
            "Public copies of the publisher's pages. Pages on a group of occupations keep the group's name instead of an occupation.")
        {
            Figures = Read(Path.Combine(official, "bls_ooh_industry_2024.csv")),
        };

    private static IEnumerable<EvidenceRow> Read(string path)
    {
        using PublishedTable table = PublishedTable.Open(path, "page_occ_code", "group_named_on_page", "measure", "industry", "value");
        while (table.Read())
            yield return Row(table);
    }

    private static EvidenceRow Row(PublishedTable table)
    {
        string group = table.Text("group_named_on_page");
        string occupation = OwnOccupation.GetValueOrDefault(group, table.Text("page_occ_code"));
        string industry = Industries.Code(table, "industry");
        Population population = Population.Silent.With("area", Area.NationId).With("industry", industry);
        population = occupation.Length > 0 ? population.With("occupation", occupation) : population.With("level", group);
        (string statistic, string unit, string date) = table.Text("measure") switch
        {
            Median => ("p50", EvidenceRow.AnnualDollars, "2024-05"),
            Share => ("share", "percent", "2024-06"),
            _ => throw table.Refused("measure", $"{Median} or {Share}"),
        };
        string id = $"{(occupation.Length > 0 ? occupation : "page-" + table.Text("page_occ_code"))}-{industry}-{statistic}";
        string note = occupation.Length > 0 ? "" : "page on a group of occupations: " + group;
        return new EvidenceRow(id, statistic, table.Number("value"), unit, date, population.ToString(), null, null, "A", note);
    }
}
