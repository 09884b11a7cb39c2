namespace Codeworth.App.Briefs;

/// <summary>Breaks words into lines of a width.</summary>
internal static class PdfLines
{
    /// <param name="words">Words parted by blanks; a word longer than a line is broken within.</param>
    /// <param name="width">The most a line may take.</param>
    /// <param name="measure">The width of some text.</param>
    public static IEnumerable<string> Of(string words, double width, Func<string, double> measure)
    {
        string line = "";
        foreach (string word in string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = word;
            while (measure(line) > width && line.Length > 1)
            {
                int fits = line.Length - 1;
                while (fits > 1 && measure(line[..fits]) > width)
                    fits--;
                yield return line[..fits];
                line = line[fits..];
            }
        }

        if (line.Length > 0)
            yield return line;
    }
}
