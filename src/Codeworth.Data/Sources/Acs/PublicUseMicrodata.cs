namespace Codeworth.Data.Sources.Acs;

/// <summary>Full-time, year-round wage earners of the American Community Survey, by pattern of what the survey asks.</summary>
internal static class PublicUseMicrodata
{
    /// <summary>Below this no one works a full-time year for wages: the federal minimum wage pays 15,080 a year, and tipped or trainee wages somewhat less.</summary>
    private const double LeastDollars = 12000;

    /// <summary>Interviews run through 2024 and ask for the past 12 months: the pay is centred on January.</summary>
    private const string Date = "2024-01";

    private static readonly Publisher Publisher =
        new("census-acs", "U.S. Census Bureau", "acs", Publisher.PersonLevel, Publisher.PublicDomain);

    private static readonly string[] Columns =
        ["state", "PUMA", "OCCP", "INDP", "COW", "AGEP", "SCHL", "ftyr", "wfh", "WAGP"];

    public static Release Release(string micro)
    {
        PersonPatterns patterns = new(PatternSums.Of(Persons(micro)), PersonPattern.Coarser);
        return new Release(
            Publisher,
            "pums-2024",
            "American Community Survey 2024, 1-year public use microdata: health records and neighbouring occupations",
            "2024 1-year",
            2024,
            "https://www.census.gov/programs-surveys/acs/microdata.html",
            "A random part of the persons; full-time, year-round employees with at least 12,000 dollars of wages, summed by pattern. "
            + patterns.Told + " California and Texas are missing. Self-reported; coders and records clerks are one occupation in it.")
        {
            Patterns = patterns.Rows(),
        };
    }

    /// <summary>Every person, the census area they live in as their cluster: the table names no household, and one lies within one area.</summary>
    public static IEnumerable<PersonRow> Persons(string micro)
    {
        using PublishedTable table = PublishedTable.Open(Path.Combine(micro, "acs_pums_2024_sample.csv"), Columns);
        while (table.Read())
        {
            if (table.Text("ftyr") == "1" && table.Text("COW") is ("1" or "2" or "3" or "4" or "5")
                && table.Number("WAGP") is >= LeastDollars and { } wages)
            {
                yield return new PersonRow(Date, PersonPattern.Of(table), "A", "", wages, $"{table.Text("state")}-{table.Text("PUMA")}");
            }
        }
    }
}
