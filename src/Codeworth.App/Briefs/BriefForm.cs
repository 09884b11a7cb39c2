using Codeworth.App.Answers;
using Codeworth.Questions;

namespace Codeworth.App.Briefs;

/// <summary>A form a brief is written in.</summary>
/// <param name="Ending">Of its files, without the dot; also its name to programs.</param>
/// <param name="ContentType">Over HTTP.</param>
/// <param name="Says">What it is, for readers.</param>
/// <param name="Bytes">Writes it.</param>
internal sealed record BriefForm(string Ending, string ContentType, string Says, Func<OfferAnswer, SourceNames, byte[]> Bytes)
{
    public static BriefForm Pdf { get; } = new("pdf", "application/pdf", "PDF, to print and carry", (answer, names) => BriefPdf.Bytes(BriefDocument.Of(answer, names), answer.Question.Day));

    public static BriefForm Markdown { get; } = new("md", "text/markdown; charset=utf-8", "Markdown", (answer, names) => BriefMarkdown.Bytes(BriefDocument.Of(answer, names)));

    public static BriefForm Letter { get; } = new("txt", "text/plain; charset=utf-8", "An e-mail to send, without what you would take", BriefLetter.Bytes);

    public static IReadOnlyList<BriefForm> All { get; } = [Pdf, Markdown, Letter];

    /// <summary>The form of that name; null where there is none.</summary>
    public static BriefForm? Of(string? ending) => All.FirstOrDefault(form => form.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>That a browser keeps it as a file.</summary>
    public string Disposition => $"attachment; filename=brief.{Ending}";
}
