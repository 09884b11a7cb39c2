using Codeworth.App.Answers;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>An answer in text with everything that made it: the strongest figures, what was assumed before them, the answer without each source.</summary>
internal static class ExplanationText
{
    public static void Write(Sheet sheet, WorthQuestion question, Explanation explanation, SourceNames names, AnswerStyle style)
    {
        AnswerText.Write(sheet, Worth.Place(question, explanation.Estimate), names, style);
        Kinds(sheet, explanation);
        Influences(sheet, explanation);
        Without(sheet, explanation);
    }

    private static void Kinds(Sheet sheet, Explanation explanation)
    {
        sheet.Heading("Where the information comes from");
        Table table = new(Column.Amounts(""), Column.Words(""));
        foreach (KindShare kind in explanation.Kinds)
            table.Add(Amounts.Share(kind.Share), kind.Kind == "prior" ? "assumed before any figure (prior)" : kind.Kind);
        sheet.Table(table);
        sheet.Prose($"What was assumed before any figure, taken alone, differs from the median by {Amounts.Signed(explanation.PriorDollars)}.");
    }

    private static void Influences(Sheet sheet, Explanation explanation)
    {
        int shown = Math.Min(ExplanationJson.ShownInfluences, explanation.Influences.Length);
        sheet.Heading($"The figures that told most ({shown} of {explanation.Influences.Length:#,0})");
        Table table = new(Column.Words("figure"), Column.Amounts("dollars"), Column.Amounts("share"));
        foreach (Influence influence in explanation.Influences.Take(shown))
            table.Add(influence.FigureId, Amounts.Signed(influence.Dollars), Amounts.Share(influence.Share));
        sheet.Table(table);
        sheet.Prose("Share: of all that is known of this median. Dollars: how far the figure pulls it from what was assumed before any figure.");
    }

    private static void Without(Sheet sheet, Explanation explanation)
    {
        sheet.Heading("What each source did, and the median without it, most moved first");
        Table table = new(Column.Words("source"), Column.Amounts("pulls"), Column.Amounts("share"), Column.Amounts("without it"), Column.Amounts($"{Amounts.Level(explanation.Estimate.Median.Level)} interval"));
        foreach (WithoutSource without in explanation.Without.OrderByDescending(without => Math.Abs(Moved(without, explanation))).ThenBy(without => without.SourceId, StringComparer.Ordinal))
            table.Add(without.SourceId, Amounts.Signed(without.Dollars), Amounts.Share(without.Share), Amounts.Year(without.Median.Value), Amounts.Range(without.Median));
        sheet.Table(table);
        sheet.Prose("Pulls: what its figures add up to, from what was assumed before any figure; with it they add up to the median.");
    }

    private static long Moved(WithoutSource without, Explanation explanation) =>
        Amounts.Tens((double)(without.Median.Value.Dollars - explanation.Estimate.Median.Value.Dollars));
}
