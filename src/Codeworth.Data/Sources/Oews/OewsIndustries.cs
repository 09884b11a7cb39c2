using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Medians of medical records specialists by industry, May 2025, as another reader of the publisher's interface reports them.</summary>
internal static class OewsIndustries
{
    public static Release Release(string official) =>
        new(
            OewsReleases.Publisher,
            "industries-2025",
            "Occupational Employment and Wage Statistics: medical records specialists by industry, May 2025",
            "May 2025",
            2025,
            "https://www.bls.gov/oes/current/oes292072.htm",
            "Reported by another who says to have read the publisher's interface in September 2026; not seen at the publisher: tier B.")
        {
            Figures = Read(Path.Combine(official, "oews_29-2072_industry_2025_secondary.csv")),
        };

    private static IEnumerable<EvidenceRow> Read(string path)
    {
        using PublishedTable table = PublishedTable.Open(path, "year", "occ_code", "industry", "a_median", "tot_emp");
        while (table.Read())
        {
            string occupation = table.Text("occ_code");
            string industry = Industries.Code(table, "industry");
            string date = table.Text("year") + "-05";
            string population = Population.Silent.With("occupation", occupation).With("area", Area.NationId).With("industry", industry).ToString();
            string id = $"{occupation}-US-{industry}";
            double? jobs = table.Number("tot_emp");
            yield return new EvidenceRow(id + "-employment", "employment", jobs, "jobs", date, population, null, null, "B", "");
            yield return new EvidenceRow(id + "-p50", "p50", table.Number("a_median"), EvidenceRow.AnnualDollars, date, population, jobs, null, "B", "");
        }
    }
}
