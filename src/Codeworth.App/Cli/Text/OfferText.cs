using Codeworth.App.Answers;
using Codeworth.Data.Catalog;
using Codeworth.Offers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Text;

/// <summary>A judged offer in text: verdict, what was read, the whole of it, what is odd, what to ask.</summary>
internal static class OfferText
{
    private const int LongestWords = 48;

    public static void Write(Sheet sheet, OfferAnswer answer)
    {
        sheet.Headline(OfferWords.Headline(answer));
        if (answer.Verdict is { } verdict)
            sheet.Prose(OfferWords.Chances(verdict, ReferenceCatalog.OfferRules));
        sheet.Prose(QuestionText.Of(answer.Worth.Question));
        Read(sheet, answer.Question.Posting);
        if (answer.Packages is { } packages)
        {
            sheet.Heading("The whole of it, dollars a year");
            sheet.Table(OffersText.Values(packages));
        }

        Points(sheet, "What is odd", answer.Odd.Where(odd => !odd.IsMissing).Select(odd => odd.Text));
        Points(sheet, "What is missing", answer.Odd.Where(odd => odd.IsMissing).Select(odd => odd.Text));
        Points(sheet, "Questions to put to them", answer.Questions);
        foreach ((string heading, string[] lines) in BriefWords.Of(answer.Brief))
            Points(sheet, heading, lines);
        Points(sheet, "Notes", answer.Notes);
    }

    private static void Read(Sheet sheet, Posting posting)
    {
        (string Name, string Value, string Words, double Confidence)[] rows = [.. OfferWords.Rows(posting)];
        if (rows.Length == 0)
            return;
        sheet.Heading("What the posting says");
        Table table = new([Column.Words("Field"), Column.Words("Read as"), Column.Words("From the words"), Column.Amounts("Sure")]);
        foreach ((string name, string value, string words, double confidence) in rows)
            table.Add([name, value, Short(words), OfferWords.Percent(confidence)]);
        if (sheet.Fits(table))
            sheet.Table(table);
        else
        {
            foreach ((string name, string value, string words, double confidence) in rows)
                sheet.Point($"{name}: {value} (\"{Short(words)}\", {OfferWords.Percent(confidence)} sure)");
        }
    }

    private static void Points(Sheet sheet, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
            return;
        sheet.Heading(heading);
        foreach (string line in all)
            sheet.Point(line);
    }

    /// <summary>Words on one line, their middle left out where they are long.</summary>
    public static string Short(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestWords ? line : line[..(LongestWords / 2)] + " ... " + line[^((LongestWords / 2) - 5)..];
    }
}
