using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Compares what was typed with what is known.</summary>
public static class Spelling
{
    /// <summary>Letters from which the beginning of a name says which is meant.</summary>
    private const int LeastBeginning = 3;

    /// <summary>Letters and digits only, in lower case: <c>Risk Adjustment</c> and <c>risk-adjustment</c> have one key.</summary>
    public static string Key(string text)
    {
        Span<char> key = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        return key[..Key(text, key)].ToString();
    }

    /// <summary>Writes the key of a text and tells its length.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="key">At least as long as the text.</param>
    internal static int Key(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0;
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                key[length++] = char.ToLowerInvariant(letter);
        }

        return length;
    }

    /// <summary>
    /// The candidates nearest in optimal string alignment distance (Damerau 1964), best first, ties in ordinal order; before them those that
    /// begin with what was typed. None where too little is shared: a wrong guess helps less than no guess.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="keys">Keys of the candidates.</param>
    /// <param name="show">What to show for a key; repeated ones are shown once.</param>
    /// <param name="count">How many.</param>
    public static ImmutableArray<string> Nearest(string text, IEnumerable<string> keys, Func<string, string> show, int count)
    {
        string typed = Key(text);
        return
        [
            .. keys.Select(key => (Key: key, Distance: Apart(typed, key)))
                .Where(candidate => candidate.Distance <= Tolerated(typed, candidate.Key))
                .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
                .Select(candidate => show(candidate.Key)).Distinct(StringComparer.Ordinal).Take(count),
        ];
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.</summary>
    public static int Distance(string left, string right)
    {
        Span<int> rows = right.Length < 128 ? stackalloc int[3 * (right.Length + 1)] : new int[3 * (right.Length + 1)];
        Span<int> earlier = rows[..(right.Length + 1)], above = rows.Slice(right.Length + 1, right.Length + 1), row = rows[(2 * (right.Length + 1))..];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            Fill(row, above, earlier, left, right, i);
            Span<int> spare = earlier;
            earlier = above;
            above = row;
            row = spare;
        }

        return above[right.Length];
    }

    /// <summary>The distance; 0 to what begins with the typed text, a number beyond any tolerance where the lengths alone tell that it is far.</summary>
    private static int Apart(string typed, string key)
    {
        if (typed.Length >= LeastBeginning && key.StartsWith(typed, StringComparison.Ordinal))
            return 0;
        return Math.Abs(key.Length - typed.Length) > Tolerated(typed, key) ? int.MaxValue : Distance(typed, key);
    }

    /// <summary>Changes that a slip explains: one in a short text, two in five letters of a longer one, and always fewer than leave nothing of it.</summary>
    private static int Tolerated(string typed, string key)
    {
        int longer = Math.Max(typed.Length, key.Length);
        return longer < 2 ? 0 : Math.Max(1, 2 * longer / 5);
    }

    private static void Fill(Span<int> row, Span<int> above, Span<int> earlier, string left, string right, int i)
    {
        row[0] = i;
        for (int j = 1; j <= right.Length; j++)
        {
            int changed = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), changed);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = Math.Min(row[j], earlier[j - 2] + 1);
        }
    }
}
