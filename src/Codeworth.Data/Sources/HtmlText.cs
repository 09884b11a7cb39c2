using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Codeworth.Data.Sources;

/// <summary>The text of a page as it would be read, and the data blocks of JSON that it carries.</summary>
/// <remarks>Tokens and entities are AngleSharp's; no tree is built, so that depth costs nothing.</remarks>
internal static class HtmlText
{
    /// <param name="html">Source of a page or a part of one.</param>
    /// <param name="data">Takes the text of each <c>application/ld+json</c> block.</param>
    public static string Of(string html, List<string> data)
    {
        using PageWriter page = new(html.Length);
        using HtmlTokenizer tokens = new(new TextSource(new ReadOnlyMemoryTextSource(html)), HtmlEntityProvider.Resolver) { SkipComments = true };
        string script = "";
        for (HtmlToken token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag when token is HtmlTagToken tag:
                    if (!Skips(tokens, tag, ref script))
                        page.Start(tag.Name, tag.IsSelfClosing);
                    break;
                case HtmlTokenType.EndTag:
                    script = token.Name is "script" ? "" : script;
                    page.End(token.Name);
                    break;
                case HtmlTokenType.Character when script.Length == 0:
                    page.Text(token.Data);
                    break;
                case HtmlTokenType.Character when script == "data":
                    data.Add(token.Data);
                    break;
            }
        }

        return page.ToString();
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
}
