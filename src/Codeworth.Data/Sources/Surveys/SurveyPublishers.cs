namespace Codeworth.Data.Sources.Surveys;

/// <summary>Who made a survey figure, and in which table it belongs: members' surveys by year, all others by body.</summary>
internal static class SurveyPublishers
{
    private const string Licence = "Figures quoted from published pages, with the page cited";
    private const string Official = "BLS OEWS";

    private static readonly Dictionary<string, Publisher> Societies = new(StringComparer.Ordinal)
    {
        ["AAPC"] = new("aapc", "AAPC", "aapc", Publisher.Survey, Licence),
        ["ACDIS"] = new("acdis", "Association of Clinical Documentation Integrity Specialists", "acdis", Publisher.Survey, Licence),
        ["AHIMA"] = new("ahima", "American Health Information Management Association", "ahima", Publisher.Survey, Licence),
        ["HCPro"] = new("hcpro", "HCPro", "hcpro", Publisher.Survey, Licence),
    };

    /// <summary>Official figures quoted by others are duplicates: their programme is one that no fit uses.</summary>
    private static readonly Publisher Quoted =
        new("other", "U.S. Bureau of Labor Statistics, as quoted by others", "quoted", Publisher.Survey, Licence);

    public static bool IsQuoted(SurveyRow row) => row.Body == Official;

    /// <summary>The publisher and the name of the table.</summary>
    public static (Publisher Publisher, string Table) Of(SurveyRow row)
    {
        if (IsQuoted(row))
            return (Quoted, "quoted-bls");
        string body = row.Body.Replace(" (attributed)", "", StringComparison.Ordinal);
        if (Societies.TryGetValue(body, out Publisher? society))
            return (society, SurveyDate.Of(row, "06").Edition);
        string slug = Slug.Of(body);
        return (new("other", body, slug, Publisher.Survey, Licence), slug);
    }
}
