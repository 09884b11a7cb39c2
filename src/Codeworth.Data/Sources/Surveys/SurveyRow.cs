namespace Codeworth.Data.Sources.Surveys;

/// <summary>One figure read in a page about a survey, as it was collected.</summary>
/// <param name="SurveyYear">As collected: a year, a span that was inferred, or nothing.</param>
/// <param name="Dimension">What the figure is broken down by.</param>
/// <param name="Level">The group, in the collector's words.</param>
internal sealed record SurveyRow(
    string Body,
    string Page,
    string Url,
    string SurveyYear,
    string PublishedYear,
    string Respondents,
    string Dimension,
    string Level,
    string Statistic,
    double Value,
    string Unit,
    string Note,
    string Tier)
{
    private static readonly string[] Columns =
    [
        "source_org", "publication_title", "source_url", "survey_year", "published_year", "sample_size", "dimension", "level", "statistic",
        "value", "unit", "note", "source_tier",
    ];

    public static IEnumerable<SurveyRow> Read(string path)
    {
        using PublishedTable table = PublishedTable.Open(path, Columns);
        while (table.Read())
        {
            if (table.Text("source_tier") is not ("A" or "B" or "C"))
                throw table.Refused("source_tier", EvidenceErrorTexts.TierExpected);
            yield return Of(table);
        }
    }

    private static SurveyRow Of(PublishedTable table) => new(
        table.Text("source_org"),
        table.Text("publication_title"),
        table.Text("source_url"),
        table.Text("survey_year"),
        table.Text("published_year"),
        table.Text("sample_size"),
        table.Text("dimension"),
        table.Text("level"),
        table.Text("statistic"),
        table.Number("value") ?? throw table.Refused("value", "a number"),
        table.Text("unit"),
        table.Text("note"),
        table.Text("source_tier"));
}
