using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Microsoft.AspNetCore.Components;

namespace Codeworth.App.Web.Documents;

/// <summary>A document of the project, embedded, as a page shows it.</summary>
public static class Document
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseFootnotes().UseDefinitionLists().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>The document, or null where this build has none of that name.</summary>
    /// <param name="name">As in <c>docs</c>: <c>method</c>.</param>
    public static MarkupString? Read(string name)
    {
        using Stream? stream = typeof(Document).Assembly.GetManifestResourceStream($"docs/{name}.md");
        if (stream is null)
            return null;
        using StreamReader reader = new(stream);
        return new MarkupString(Markdown.ToHtml(reader.ReadToEnd(), Pipeline));
    }
}
