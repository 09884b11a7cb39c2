namespace Codeworth.Data.Sources.Surveys;

/// <summary>The pay surveys of AAPC, AHIMA, ACDIS and HCPro and what other bodies publish, as read in their own and others' pages.</summary>
internal static class SurveyReleases
{
    private static readonly string[] Files = ["01_aapc_salary.csv", "02_ahima_acdis_hcpro_salary.csv", "03_other_salary.csv"];

    public static IEnumerable<Release> All(string surveys) => Files
        .SelectMany(file => SurveyRow.Read(Path.Combine(surveys, file)))
        .GroupBy(SurveyPublishers.Of)
        .OrderBy(group => group.Key.Publisher.Folder, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Table, StringComparer.Ordinal)
        .Select(group => Of(group.Key.Publisher, group.Key.Table, [.. group]));

    private static Release Of(Publisher publisher, string table, List<SurveyRow> rows)
    {
        string edition = SurveyDate.Of(rows[0], "06").Edition;
        return new Release(
            publisher,
            table,
            publisher.Folder == "other" ? $"Pay figures: {publisher.Name}" : $"{publisher.Name}: pay survey, {edition}",
            edition,
            rows.Max(row => SurveyDate.Of(row, "06").Year),
            rows.Where(row => row.Tier == "A").Concat(rows).First().Url,
            "Read in the pages each figure's note names. Groups are put into reference ids by data/mappings/survey-levels.csv; "
            + "those of no known meaning keep their words and are not fitted.")
        {
            Figures = SurveyFigures.Of(publisher.Folder + "/" + table, rows),
        };
    }
}
