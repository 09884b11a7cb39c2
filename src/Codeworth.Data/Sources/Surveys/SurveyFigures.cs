using Codeworth.Evidence;

namespace Codeworth.Data.Sources.Surveys;

/// <summary>Turns the rows of one survey table into figures.</summary>
internal static class SurveyFigures
{
    private static readonly Dictionary<string, string> Statistics = new(StringComparer.Ordinal)
    {
        ["median"] = "p50",
        ["premium_pct"] = "premium_percent",
        ["premium_usd"] = "premium_dollars",
        ["share_pct"] = "share",
        ["growth_pct"] = "growth",
        ["change_pct"] = "change",
    };

    /// <param name="sourceId">The source the rows belong to.</param>
    /// <param name="rows">Its rows, in the order they were collected.</param>
    public static IEnumerable<EvidenceRow> Of(string sourceId, IEnumerable<SurveyRow> rows)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (SurveyRow row in rows)
        {
            string statistic = Statistics.GetValueOrDefault(row.Statistic, row.Statistic);
            string id = $"{Slug.Of(row.Dimension)}-{Slug.Of(Spelled(row.Level))}-{Slug.Of(statistic)}";
            int times = seen[id] = seen.GetValueOrDefault(id) + 1;
            SurveyDate date = SurveyDate.Of(row, SurveyPublishers.IsQuoted(row) ? "05" : "06");
            yield return new EvidenceRow(
                times == 1 ? id : $"{id}-{times}",
                statistic,
                row.Value,
                row.Unit,
                date.Month,
                Whom(sourceId, row).ToString(),
                IsWhole(row) ? Respondents(row) : null,
                null,
                date.Month.Length == 0 ? "C" : row.Tier,
                Note(row, date));
        }
    }

    /// <summary>Quoted official figures speak of the whole occupation.</summary>
    private static Population Whom(string sourceId, SurveyRow row)
    {
        Population population = SurveyLevels.Of(sourceId, row);
        return SurveyPublishers.IsQuoted(row) && row.Dimension != "job_title" ? population.With("occupation", "29-2072") : population;
    }

    private static string Note(SurveyRow row, SurveyDate date)
    {
        string respondents = !IsWhole(row) && Respondents(row) is { } n ? $"survey of {n:0}" : "";
        string quoted = SurveyPublishers.IsQuoted(row) ? "quoted official figure" : "";
        string page = $"read in: {row.Page}, {row.Url}";
        return string.Join("; ", new[] { quoted, date.Caveat, row.Note, respondents, page }.Where(part => part.Length > 0));
    }

    /// <summary>Whether the survey's respondents, as a whole, stand behind the figure.</summary>
    private static bool IsWhole(SurveyRow row) => row.Dimension == "overall" || row.Statistic == "share_pct";

    /// <summary>The first number said: <c>&gt;10000</c>, <c>~11000 opened, 90% completed</c>.</summary>
    private static double? Respondents(SurveyRow row)
    {
        string digits = new([.. row.Respondents.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 0 ? null : double.Parse(digits);
    }

    private static string Spelled(string level) => level
        .Replace("<", "under ", StringComparison.Ordinal)
        .Replace(">", "over ", StringComparison.Ordinal)
        .Replace("+", " plus ", StringComparison.Ordinal);
}
