using Codeworth.Evidence;

namespace Codeworth.App.Web.Words;

/// <summary>A source in words.</summary>
public static class SourceWords
{
    /// <summary>Its publisher and its edition, each where the title does not say it: <c>U.S. Bureau of Labor Statistics</c>.</summary>
    public static string By(Source source) =>
        string.Join(", ", new[] { source.Publisher, source.Release }.Where(part => part.Length > 0 && !source.Title.Contains(part, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The kind of a source, as a heading names it.</summary>
    public static string Kind(string kind) => kind switch
    {
        "official" => "Official statistics",
        "survey" => "Surveys by professional bodies and others",
        "person-level" => "Pay of single people, kept as sums",
        "reference" => "Reference tables",
        _ => kind,
    };
}
