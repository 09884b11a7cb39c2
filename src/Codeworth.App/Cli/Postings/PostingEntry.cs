using Codeworth.Problems;

namespace Codeworth.App.Cli.Postings;

/// <summary>One of many postings as it was given.</summary>
/// <param name="Name">Its file, or its line.</param>
/// <param name="Text">The posting; empty where it cannot be read.</param>
/// <param name="Said">What is said beside it, by option; null where nothing is.</param>
/// <param name="Problems">What of it cannot be read.</param>
internal sealed record PostingEntry(string Name, string Text, IReadOnlyDictionary<string, string>? Said, IReadOnlyList<Problem> Problems)
{
    public static PostingEntry Of(string name, string text) => new(name, text, null, []);

    public static PostingEntry Unread(string name, Problem problem) => new(name, "", null, [problem]);
}
