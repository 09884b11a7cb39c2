using System.Text;

namespace Codeworth.App.Briefs;

/// <summary>A brief in Markdown.</summary>
internal static class BriefMarkdown
{
    private const string Marks = "\\`*_[]<>|~#";

    public static byte[] Bytes(BriefDocument brief)
    {
        StringBuilder text = new();
        text.Append("# ").AppendLine(Plain(brief.Title)).AppendLine();
        text.Append("**").Append(Plain(brief.Headline)).AppendLine("**").AppendLine();
        Paragraph(text, brief.Chances);
        Paragraph(text, brief.Asked);
        text.AppendLine("## What to ask for").AppendLine();
        text.AppendLine("| | a year | |").AppendLine("| --- | ---: | --- |");
        foreach (PointToMake point in brief.Points)
            text.AppendLine($"| {point.Label} | **{point.Amount}** | {Plain(point.Basis)} |");
        text.AppendLine();
        foreach (BriefSection section in brief.Sections)
            Section(text, section.Heading, section.Lines.Select(line => Plain(line.Text) + (line.Evidence > 0 ? $" \\[{line.Evidence}\\]" : "")));
        text.AppendLine("## What it rests on").AppendLine();
        for (int i = 0; i < brief.Evidence.Length; i++)
            text.AppendLine($"{i + 1}. {Plain(brief.Evidence[i])}");
        text.AppendLine().AppendLine("The explanation, with every figure and source:").AppendLine().Append("    ").AppendLine(brief.Explain).AppendLine();
        Section(text, "What to know about it", brief.Notes.Select(Plain));
        Paragraph(text, brief.Made);
        text.Append('*').Append(BriefDocument.ForYou).AppendLine("*");
        return Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").ToString());
    }

    private static void Paragraph(StringBuilder text, string words)
    {
        if (words.Length > 0)
            text.AppendLine(Plain(words)).AppendLine();
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        text.Append("## ").AppendLine(heading).AppendLine();
        foreach (string line in lines)
            text.Append("- ").AppendLine(line);
        text.AppendLine();
    }

    /// <summary>Words on one line, without meaning to Markdown.</summary>
    private static string Plain(string words)
    {
        StringBuilder plain = new(words.Length + 8);
        foreach (char letter in string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            if (Marks.Contains(letter, StringComparison.Ordinal))
                plain.Append('\\');
            plain.Append(letter);
        }

        return plain.ToString();
    }
}
