using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Data.Sources.Oews;

/// <summary>National medians of years that no workbook was collected for.</summary>
internal static class OewsMedianHistory
{
    /// <param name="official">The folder of official tables.</param>
    /// <param name="known">Years whose national tables are read in full.</param>
    public static Release Release(string official, IReadOnlySet<int> known) =>
        new(
            OewsReleases.Publisher,
            "national-medians",
            "Occupational Employment and Wage Statistics: national medians of 2015 and 2016",
            "May 2015, May 2016",
            2016,
            "https://www.bls.gov/oes/tables.htm",
            "A public table of medians by year, equal to the workbooks in all 110 cells of other years; occupations whose code kept its meaning.")
        {
            Figures = Read(Path.Combine(official, "oews_national_median_history_2015_2025.csv"), known),
        };

    private static IEnumerable<EvidenceRow> Read(string path, IReadOnlySet<int> known)
    {
        using PublishedTable table = PublishedTable.Open(path, "occ_code", "year", "a_median");
        while (table.Read())
        {
            int year = table.Whole("year");
            if (known.Contains(year) || table.Number("a_median") is not { } median)
                continue;
            string occupation = table.Text("occ_code");
            Population population = Population.Silent.With("occupation", occupation).With("area", Area.NationId);
            yield return new EvidenceRow(
                $"{occupation}-US-{year}-p50", "p50", median, EvidenceRow.AnnualDollars, $"{year}-05", population.ToString(), null, null, "A", "");
        }
    }
}
