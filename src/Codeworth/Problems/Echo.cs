namespace Codeworth.Problems;

/// <summary>What was entered, as a message shows it back: on one line, and no longer than a reader needs to know it again.</summary>
public static class Echo
{
    /// <summary>Characters shown of a value.</summary>
    public const int Longest = 80;

    /// <summary>Characters shown of a path: its end names the file.</summary>
    public const int LongestPath = 240;

    private const char Ellipsis = '\u2026';

    /// <summary>A value within a message: the beginning of a long one, with spaces for line ends and what else would steer a terminal.</summary>
    public static string Of(string text) => OnOneLine(Short(text));

    /// <summary>The beginning of a long value, otherwise unchanged.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : text[..Whole(text, Longest)] + Ellipsis;

    /// <summary>A path within a message: the end of a long one.</summary>
    public static string Path(string path) =>
        OnOneLine(path.Length <= LongestPath ? path : Ellipsis + path[Whole(path, path.Length - LongestPath)..]);

    /// <summary>The place itself, or the one before it where a cut would part a pair of surrogates.</summary>
    private static int Whole(string text, int cut) => char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;

    private static string OnOneLine(string text) => text.Any(Steers)
        ? string.Create(text.Length, text, static (line, from) =>
        {
            for (int i = 0; i < line.Length; i++)
                line[i] = Steers(from[i]) ? ' ' : from[i];
        })
        : text;

    private static bool Steers(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';
}
