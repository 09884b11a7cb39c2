using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Codeworth.Data.Sources;

/// <summary>The text of a page as it would be read, and the data blocks of JSON that it carries.</summary>
/// <remarks>Tokens and entities are AngleSharp's; no tree is built, so that depth costs nothing.</remarks>
internal static class HtmlText
{
    private const string Ignored = "|style|noscript|template|svg|nav|iframe|object|select|option|head|footer|button|form|title|aside|";
    private const string Breaks = "|p|div|br|li|ul|ol|h1|h2|h3|h4|h5|h6|tr|table|section|article|header|main|dl|dt|dd|hr|pre|blockquote|td|th|";
    private const string Cells = "|td|th|";

    /// <param name="html">Source of a page or a part of one.</param>
    /// <param name="data">Takes the text of each <c>application/ld+json</c> block.</param>
    public static string Of(string html, List<string> data)
    {
        StringBuilder text = new(html.Length / 2);
        using HtmlTokenizer tokens = new(new TextSource(html), HtmlEntityProvider.Resolver);
        string within = "", script = "";
        int depth = 0;
        for (HtmlToken token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag when token is HtmlTagToken tag:
                    if (Skips(tokens, tag, ref script))
                        continue;
                    if (depth == 0 && Is(Ignored, tag.Name) && !tag.IsSelfClosing)
                        (within, depth) = (tag.Name, 1);
                    else if (depth > 0 && tag.Name == within && !tag.IsSelfClosing)
                        depth++;
                    else if (depth == 0)
                        Break(text, tag.Name, isStart: true);
                    break;
                case HtmlTokenType.EndTag:
                    script = token.Name is "script" ? "" : script;
                    if (depth > 0 && token.Name == within)
                        depth--;
                    else if (depth == 0)
                        Break(text, token.Name, isStart: false);
                    break;
                case HtmlTokenType.Character when script.Length > 0:
                    if (script == "data")
                        data.Add(token.Data);
                    break;
                case HtmlTokenType.Character when depth == 0:
                    Append(text, token.Data);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Scripts and styles are text to the tokenizer, not tags; a block of data is kept.</summary>
    private static bool Skips(HtmlTokenizer tokens, HtmlTagToken tag, ref string script)
    {
        switch (tag.Name)
        {
            case "script":
                tokens.State = HtmlParseMode.Script;
                script = tag.GetAttribute("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase) ? "data" : "code";
                return true;
            case "style" or "xmp" or "iframe" or "noembed" or "noframes":
                tokens.State = HtmlParseMode.Rawtext;
                return false;
            case "textarea" or "title":
                tokens.State = HtmlParseMode.RCData;
                return false;
            default:
                return false;
        }
    }

    private static void Break(StringBuilder text, string name, bool isStart)
    {
        if (!Is(Breaks, name) || text.Length == 0)
            return;
        if (Is(Cells, name))
        {
            if (isStart && text[^1] != '\n')
                text.Append(" | ");
            return;
        }

        if (text[^1] != '\n')
            text.Append('\n');
        if (name == "li" && isStart)
            text.Append("- ");
    }

    /// <summary>Runs of white space are one space.</summary>
    private static void Append(StringBuilder text, string data)
    {
        foreach (char letter in data)
        {
            if (!char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static bool Is(string names, string name) => name.Length > 0 && names.Contains($"|{name}|", StringComparison.Ordinal);
}
