using System.Text;
using Codeworth.App.Answers;
using Codeworth.Offers;
using Codeworth.Questions;

namespace Codeworth.App.Briefs;

/// <summary>The e-mail to send: what is asked and why, without what one would take. Plain text, lines as long as they are.</summary>
internal static class BriefLetter
{
    private const int NamedSources = 3;

    public static byte[] Bytes(OfferAnswer answer, SourceNames names)
    {
        StringBuilder text = new();
        string job = answer.Question.Posting.Title?.Value ?? answer.Worth.Question.Market.Role?.Name ?? "the position";
        text.AppendLine($"Subject: {job}: pay").AppendLine().AppendLine("Hello,").AppendLine();
        text.AppendLine($"Thank you for considering me for {job}. {Ask(answer.Brief)}").AppendLine();
        if (!answer.Brief.IsContent)
            Points(text, "This is what it rests on:", Reasons(answer));
        Points(text, answer.Brief.IsContent ? "This would help me:" : "If base pay cannot move that far, this would help:", answer.Brief.Levers.Select(lever => lever.Text));
        Points(text, "And I would like to ask:", answer.Questions);
        text.AppendLine("I would be glad to talk it over, and to have what we agree in writing.").AppendLine().AppendLine("Kind regards,").AppendLine();
        text.AppendLine("--").AppendLine($"The figures are estimates of Codeworth from public sources, most of all {Sources(answer, names)}. {ExplainCommand.Of(answer.Worth.Question with { Pay = null })} shows how they were made.");
        return Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n").ToString());
    }

    private static string Ask(Brief brief) => brief.IsContent
        ? "The base pay is fair, and I would like to speak of the rest of the offer."
        : $"I would like to ask for a base pay of {Amounts.Year(brief.Opening.Amount)} a year.";

    /// <summary>The market, what is held and can be shown, another offer; pay that was posted or is paid now where it speaks for more.</summary>
    private static IEnumerable<string> Reasons(OfferAnswer answer) => answer.Brief.Case.Where(sentence => sentence.About switch
    {
        BriefSubject.Market or BriefSubject.Spread or BriefSubject.Person or BriefSubject.OtherOffer or BriefSubject.OwnWork => true,
        BriefSubject.Posted => answer.Brief.Opening.Basis == BriefBasis.PostedRange,
        BriefSubject.PresentJob => answer.Question.Pay is not { } pay || answer.Question.Current >= pay.Middle.Dollars,
        _ => false,
    }).Select(sentence => sentence.Text);

    private static void Points(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
            return;
        text.AppendLine(heading);
        foreach (string line in all)
            text.Append("- ").AppendLine(line);
        text.AppendLine();
    }

    private static string Sources(OfferAnswer answer, SourceNames names) =>
        string.Join("; ", answer.Worth.Estimate.Sources.Take(NamedSources).Select(source => names[source.SourceId].ToString()));
}
