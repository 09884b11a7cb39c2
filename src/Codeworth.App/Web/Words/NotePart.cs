using System.Text.RegularExpressions;

namespace Codeworth.App.Web.Words;

/// <summary>A piece of a note: text, or the address of a page, told by its site.</summary>
/// <param name="Words">What is read: text, or <c>www.aapc.com</c>.</param>
/// <param name="Address">Empty for text.</param>
public sealed partial record NotePart(string Words, string Address)
{
    /// <summary>The pieces of a note in order, its first letter a capital.</summary>
    public static IEnumerable<NotePart> Of(string note)
    {
        int from = 0;
        foreach (Match match in WebAddress().Matches(note))
        {
            if (match.Index > from)
                yield return new NotePart(Text(note, from, match.Index), "");
            yield return Uri.TryCreate(match.Value, UriKind.Absolute, out Uri? address)
                ? new NotePart(address.Host, match.Value)
                : new NotePart(match.Value, "");
            from = match.Index + match.Length;
        }

        if (from < note.Length)
            yield return new NotePart(Text(note, from, note.Length), "");
    }

    private static string Text(string note, int from, int to) =>
        from == 0 ? char.ToUpperInvariant(note[0]) + note[1..to] : note[from..to];

    [GeneratedRegex(@"https?://[^\s;,)]+[^\s;,).]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WebAddress();
}
