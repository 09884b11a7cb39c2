using System.Text.RegularExpressions;

namespace Codeworth.Offers.Reading;

/// <summary>What was pasted, as plain text: out of HTML, out of schema.org JSON-LD, or as it is.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Data">The JobPosting it carried; null where it carried none.</param>
internal sealed partial record PostingText(string Text, JobPostingData? Data)
{
    /// <summary>Longer texts are cut: no posting is.</summary>
    public const int Longest = 1_000_000;

    /// <param name="source">As pasted.</param>
    /// <param name="page">Reads HTML.</param>
    public static PostingText Of(string source, PageText page)
    {
        string cut = source.Length > Longest ? source[..Longest] : source;
        ReadOnlySpan<char> start = cut.AsSpan().TrimStart();
        if (start.Length > 0 && start[0] is '{' or '[' && JobPostingData.Read(cut, page) is { } data)
            return new PostingText(data.Text, data);
        if (!cut.Contains('<') || !Tag().IsMatch(cut))
            return new PostingText(cut.Contains('&') && Entity().IsMatch(cut) ? page(cut.Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal), []) : cut, null);
        List<string> blocks = [];
        string text = page(cut, blocks);
        JobPostingData? found = blocks.Select(block => JobPostingData.Read(block, page)).FirstOrDefault(block => block is not null);
        return found is null ? new PostingText(text, null) : new PostingText(found.Text.Length * 2 > text.Length ? found.Text : found.Head + text, found);
    }

    [GeneratedRegex(@"</?(p|div|br|li|ul|ol|h[1-6]|span|b|strong|em|html|body|table|tr|td|script|section|article|a|head|meta)(\s[^<>]{0,2000})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("&(nbsp|amp|ndash|mdash|bull|rsquo|lsquo|ldquo|rdquo|#[0-9]{2,5});", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entity();
}
