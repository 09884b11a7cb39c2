namespace Codeworth.App.Answers;

/// <summary>A word as it is typed into a command.</summary>
internal static class CommandWord
{
    /// <summary>In quotes where it holds a space.</summary>
    public static string Of(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
