using Codeworth.Calibration;

namespace Codeworth.Data.Sources.Surveys;

/// <summary>The bands by level that a salary article prints, read from the collected claims: a baseline, never evidence.</summary>
internal static class ArticleBands
{
    private static readonly Dictionary<string, string> Levels = new(StringComparer.Ordinal)
    {
        ["S001"] = "entry",
        ["S002"] = "mid",
        ["S003"] = "senior",
        ["S004"] = "manager",
    };

    /// <param name="inputs">The folder that holds <c>surveys</c>.</param>
    /// <exception cref="ImportException">The table, a column or a cell is not what it should be.</exception>
    public static ArticleTable Read(string inputs)
    {
        Dictionary<string, (double, double)> bands = [];
        using PublishedTable table = PublishedTable.Open(Path.Combine(inputs, "surveys", "article_claims.csv"), "id", "low", "high");
        while (table.Read())
        {
            if (Levels.TryGetValue(table.Text("id"), out string? level))
                bands[level] = (table.Whole("low"), table.Whole("high"));
        }

        return new ArticleTable(bands);
    }
}
