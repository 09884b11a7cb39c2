using Codeworth.App.Web.Assets;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace Codeworth.App.Web.Documents;

/// <summary>A document of the project, embedded, as a page shows it.</summary>
public static class Document
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseFootnotes().UseDefinitionLists().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>The document, or null where this build has none of that name.</summary>
    /// <param name="name">As in <c>docs</c>: <c>method</c>.</param>
    /// <param name="titled">Whether its own title stands above it.</param>
    public static MarkupString? Read(string name, bool titled = true)
    {
        using Stream? stream = typeof(Document).Assembly.GetManifestResourceStream($"docs/{name}.md");
        if (stream is null)
            return null;
        using StreamReader reader = new(stream);
        MarkdownDocument document = Markdown.Parse(reader.ReadToEnd(), Pipeline);
        if (!titled && document.FirstOrDefault() is HeadingBlock { Level: 1 } title)
            document.Remove(title);
        foreach (Table table in document.Descendants<Table>())
            Numbered(table);
        return new MarkupString(InLines(Reachable(Linked(document.ToHtml(Pipeline)))));
    }

    /// <summary>Where documents link to one another, pages do; pictures come from where the program serves them.</summary>
    private static string Linked(string html)
    {
        foreach (string document in (ReadOnlySpan<string>)["method", "data", "calibration"])
            html = html.Replace($"href=\"{document}.md\"", $"href=\"/{document}\"", StringComparison.Ordinal);
        foreach (Asset picture in Asset.Pictures)
            html = html.Replace($"src=\"{picture.Name}\"", $"src=\"{picture.Address}\"", StringComparison.Ordinal);
        return html;
    }

    /// <summary>Columns that are set to the right hold numbers, and look as numbers do on other pages.</summary>
    private static void Numbered(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            foreach ((TableCell cell, TableColumnDefinition column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
            {
                if (column.Alignment == TableColumnAlign.Right)
                    cell.GetAttributes().AddClass("number");
            }
        }

        // The alignment would be written as a style, which pages do not allow.
        foreach (TableColumnDefinition column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    /// <summary>Wide tables scroll on a phone: the keyboard must reach them.</summary>
    private static string Reachable(string html) => html
        .Replace("<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);

    /// <summary>Each line of code as one, so that a line that does not fit is carried on under itself: equations are read whole on a phone and on paper.</summary>
    private static string InLines(string html) =>
        string.Join("<pre>", html.Split("<pre>").Select((part, index) => index == 0 ? part : CodeInLines(part)));

    /// <param name="html">From the tag of the code on.</param>
    private static string CodeInLines(string html)
    {
        int start = html.IndexOf('>', StringComparison.Ordinal) + 1;
        int end = html.IndexOf("</code>", StringComparison.Ordinal);
        string[] lines = html[start..end].TrimEnd('\n').Split('\n');
        return html[..start] + string.Concat(lines.Select(line => $"<span>{line}\n</span>")) + html[end..];
    }
}
