using System.Collections.Immutable;
using Codeworth.App.Answers;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>The outlook in text: the newest, the editions, the neighbours, automation.</summary>
internal static class OutlookText
{
    public static void Write(Sheet sheet, OutlookAnswer answer)
    {
        sheet.Headline(Headline(answer));
        sheet.Heading("Edition by edition");
        Table own = new(Column.Words("years"), Column.Words("counted as"), Column.Amounts("jobs"), Column.Amounts("growth"), Column.Amounts("openings a year"), Column.Amounts("leave work"), Column.Amounts("change it"), Column.Words("tier"));
        foreach (Projection row in answer.Own)
            own.Add(row.Edition, row.Occupation, RelatedWords.Jobs(row.JobsAtStart), RelatedWords.Growth(row), RelatedWords.Openings(row), RelatedWords.Exits(row), RelatedWords.Transfers(row), row.Tier);
        sheet.Table(own);
        sheet.Heading("Beside it, 2024-34");
        Table full = Neighbours(answer, true);
        sheet.Table(sheet.Fits(full) ? full : Neighbours(answer, false));
        sheet.Heading("Computers that code: what was found");
        foreach (AutomationFinding finding in answer.Automation)
            sheet.Point($"{finding.Of}: {Found(finding)}. {By(finding)} (tier {finding.Tier}).");
        sheet.Prose($"Unsourced scores of how far computers threaten the work differ among {answer.Unsourced.Count(finding => finding.About == "ai_risk_score")} sites ({Scores(answer)}); they are used nowhere.");
        sheet.Heading("Notes");
        foreach (string note in answer.Notes)
            sheet.Point(note);
    }

    /// <summary>What is usually asked stands where there is room.</summary>
    private static Table Neighbours(OutlookAnswer answer, bool isFull)
    {
        ImmutableArray<Column> columns =
        [
            Column.Words("occupation"), Column.Amounts("jobs"), Column.Amounts("growth"), Column.Amounts("openings"), Column.Amounts("leave work"), Column.Amounts("change it"),
            .. isFull ? [Column.Words("usually asked")] : (Column[])[],
        ];
        Table table = new(columns);
        foreach (Projection row in answer.Neighbours.Append(answer.All))
        {
            table.Add(
            [
                row.Name, RelatedWords.Jobs(row.JobsAtStart), RelatedWords.Growth(row), RelatedWords.Openings(row), RelatedWords.Exits(row), RelatedWords.Transfers(row), .. isFull ? [row.Education] : (string[])[],
            ]);
        }

        return table;
    }

    public static string Headline(OutlookAnswer answer)
    {
        Projection newest = answer.Own.First(row => row.JobsAtStart is not null);
        return $"Medical records specialists: {RelatedWords.Jobs(newest.JobsAtStart)} jobs in 20{newest.Edition[2..4]}, {RelatedWords.Growth(newest)} by 20{newest.Edition[^2..]} (all occupations {RelatedWords.Growth(answer.All)}), {RelatedWords.Openings(newest)} openings a year";
    }

    public static string Found(AutomationFinding finding) => (finding.Unit is "text" ? finding.Value : finding.Unit == "percent" ? $"{finding.Value} %" : $"{finding.Value} {finding.Unit}") + (finding.Note.Length > 0 ? $" ({finding.Note})" : "");

    public static string By(AutomationFinding finding) => finding.Date.Length > 0 ? $"{finding.Publisher}, {finding.Date}" : finding.Publisher;

    /// <summary>The unsourced scores, from the least to the most.</summary>
    public static string Scores(OutlookAnswer answer) =>
        string.Join(", ", answer.Unsourced.Where(finding => finding.About == "ai_risk_score").Select(finding => double.Parse(finding.Value, System.Globalization.CultureInfo.InvariantCulture)).Order().Select(score => $"{score:0}"));
}
