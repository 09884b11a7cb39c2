using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Opm;

/// <summary>Pay announced in federal vacancies, by pattern.</summary>
internal static class FederalPostings
{
    private static readonly string[] Columns =
        ["posting_id", "title", "state", "remote", "annual_min", "annual_max", "grade_min", "grade_max", "open_date"];

    public static Release Release(string micro) =>
        new(
            FedScope.Publisher with { Programme = "federal-postings", Kind = Publisher.PersonLevel },
            "postings",
            "USAJOBS announcements for medical records work, 2015 to 2026",
            "Announcements opened 2015 to May 2026",
            2026,
            "https://developer.usajobs.gov/",
            "A random part of the announcements, summed by pattern. One grade: the middle of the announced range. A ladder of grades: the middle of its top "
            + "grade (1.15/1.30 of its end). Roles are read from titles by data/mappings/federal-titles.csv; dates are quarters.")
        {
            Patterns = PatternSums.Of(Postings(micro)).Rows(),
        };

    /// <summary>Every announcement, its number as its cluster: one is repeated where it is open in several places.</summary>
    public static IEnumerable<PersonRow> Postings(string micro)
    {
        using PublishedTable table = PublishedTable.Open(Path.Combine(micro, "federal_postings_sample.csv"), Columns);
        while (table.Read())
        {
            AnnouncedPay pay = new(
                table.Number("annual_min") ?? throw table.Refused("annual_min", EvidenceErrorTexts.NumberExpected),
                table.Number("annual_max") ?? throw table.Refused("annual_max", EvidenceErrorTexts.NumberExpected));
            yield return new PersonRow(Quarter(table), Announced(table), "A", pay.IsLadder ? "ladder" : "", pay.Representative, table.Text("posting_id"));
        }
    }

    private static Population Announced(PublishedTable table)
    {
        Population population = FederalTitles.Read(table.Text("title")).With("setting", "government");
        if (Grade(table) is { } grade)
            population = population.With("grade", grade);
        if (table.Text("remote") == "1")
            return population.With("mode", "remote");
        return table.Text("state").Length == 2 ? population.With("area", table.Text("state")) : population;
    }

    private static string? Grade(PublishedTable table)
    {
        string low = table.Text("grade_min").TrimStart('0');
        string high = table.Text("grade_max").TrimStart('0');
        if (low.Length == 0 || high.Length == 0)
            return null;
        return low == high ? low : $"{low}-{high}";
    }

    private static string Quarter(PublishedTable table)
    {
        if (!DateOnly.TryParseExact(table.Text("open_date"), "yyyy-MM-dd", out DateOnly opened))
            throw table.Refused("open_date", "a day such as 2025-03-14");
        return $"{opened.Year}-{((opened.Month - 1) / 3 * 3) + 1:00}";
    }
}
