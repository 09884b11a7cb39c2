using System.Globalization;
using Codeworth.App.Answers;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>An answer in text with everything that made it: the strongest figures, what was assumed before them, the answer without each source.</summary>
internal static class ExplanationText
{
    private const char NoBreak = '\u00A0';

    public static void Write(Sheet sheet, WorthQuestion question, Explanation explanation, SourceNames names, PublishedFigures published, AnswerStyle style)
    {
        AnswerText.Write(sheet, Worth.Place(question, explanation.Estimate), names, style);
        Kinds(sheet, explanation);
        Influences(sheet, explanation, published);
        Without(sheet, explanation);
    }

    private static void Kinds(Sheet sheet, Explanation explanation)
    {
        sheet.Heading("Where the information comes from");
        Table table = new(Column.Amounts(""), Column.Words(""));
        foreach (KindShare kind in explanation.Kinds)
            table.Add(Amounts.Share(kind.Share), kind.Kind == "prior" ? "assumed before any figure (prior)" : kind.Kind);
        sheet.Table(table);
    }

    private static void Influences(Sheet sheet, Explanation explanation, PublishedFigures published)
    {
        int shown = Math.Min(ExplanationJson.ShownInfluences, explanation.Influences.Length);
        sheet.Heading($"The figures that told most ({shown} of {explanation.Influences.Length:#,0})");
        Table table = new(Column.Words("figure, as published"), Column.Amounts("read as"), Column.Amounts("expected"), Column.Amounts("weight"), Column.Amounts("pulls"), Column.Amounts("share"));
        foreach (Influence influence in explanation.Influences.Take(shown))
        {
            table.Add(AsPublished(influence, published), Amounts.Dollars(influence.Read), Amounts.Dollars(influence.Expected), influence.Weight.ToString("0.0000", CultureInfo.InvariantCulture),
                Amounts.Signed(influence.Dollars), Amounts.Share(influence.Share));
        }

        sheet.Table(table);
        sheet.Prose("In brackets: what is published, dollars a year. Read as: the yearly median that the figure stands for. Expected: what was assumed of it before any figure. Weight: by how much the log of the median follows the log of the figure. Pulls: weight times the log of read over expected, in dollars. Share: of all that is known of this median.");
        AddingUp(sheet, explanation, shown);
    }

    /// <summary>As in <c>aapc/2010/credential-cpc-mean (mean $39,953)</c>; the statistic stays beside its dollars.</summary>
    private static string AsPublished(Influence influence, PublishedFigures published) =>
        PublishedFigure.Of(published.Find(influence.SourceId, influence.FigureId)) is { } figure
            ? string.Create(CultureInfo.InvariantCulture, $"{influence.FigureId} ({figure.Statistic.Replace(' ', NoBreak)}{NoBreak}${figure.Dollars:#,0})")
            : influence.FigureId;

    /// <summary>From what was assumed to the answer.</summary>
    private static void AddingUp(Sheet sheet, Explanation explanation, int shown)
    {
        sheet.Heading("From what was assumed to the median");
        Table table = new(Column.Words(""), Column.Amounts("dollars a year"));
        table.Add("Before any figure", Amounts.Dollars(explanation.Alone));
        table.Add($"The {shown} figures above", Amounts.Signed(explanation.Influences.Take(shown).Sum(influence => influence.Dollars)));
        if (explanation.Influences.Length > shown)
            table.Add($"The other {explanation.Influences.Length - shown:#,0} figures", Amounts.Signed(explanation.Influences.Skip(shown).Sum(influence => influence.Dollars)));
        table.Add("The median", Amounts.Year(explanation.Estimate.Median.Value));
        sheet.Table(table);
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
