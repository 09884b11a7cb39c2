using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Compares what was typed with what is known.</summary>
public static class Spelling
{
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

    /// <summary>The candidates nearest in optimal string alignment distance (Damerau 1964), best first, ties in ordinal order.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="keys">Keys of the candidates.</param>
    /// <param name="show">What to show for a key; repeated ones are shown once.</param>
    /// <param name="count">How many.</param>
    public static ImmutableArray<string> Nearest(string text, IEnumerable<string> keys, Func<string, string> show, int count)
    {
        string typed = Key(text);
        return
        [
            .. keys.Where(key => key.Length > 0 && Math.Abs(key.Length - typed.Length) <= Tolerated(typed, key))
                .Select(key => (Key: key, Distance: Distance(typed, key)))
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

    private static int Tolerated(string typed, string key) => Math.Max(2, Math.Max(typed.Length, key.Length) / 2);

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
