namespace Codeworth.App.Cli.Text;

/// <summary>Breaks text into lines between words.</summary>
internal static class Wrapping
{
    private const char NoBreak = '\u00A0';

    /// <param name="text">Words separated by spaces; a percent sign stays with its number.</param>
    /// <param name="width">The most characters a line may have; a longer word has a line of its own.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        string line = "";
        foreach (string word in text.Replace(" %", NoBreak + "%", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.Replace(NoBreak, ' ');
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line.Replace(NoBreak, ' ');
    }

    /// <summary>The same for a cell, whose lines must not reach into the next: an id that is longer breaks after its last slash or hyphen that fits, and what is left of it shares its line with what follows.</summary>
    public static IEnumerable<string> Cell(string text, int width)
    {
        string held = "";
        foreach (string line in Lines(text, width))
        {
            string rest = line;
            if (held.Length > 0 && held.Length + 1 + line.Length <= width)
                rest = $"{held} {line}";
            else if (held.Length > 0)
                yield return held;
            held = "";
            while (rest.Length > width)
            {
                int joint = rest.AsSpan(0, width).LastIndexOfAny('/', '-') + 1;
                if (joint <= 1)
                    break;
                yield return rest[..joint];
                held = rest = rest[joint..];
            }

            if (held.Length == 0)
                yield return rest;
        }

        if (held.Length > 0)
            yield return held;
    }
}
