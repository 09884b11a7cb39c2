using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Compares what was typed with what is known.</summary>
public static class Spelling
{
    /// <summary>Letters and digits only, in lower case: <c>Risk Adjustment</c> and <c>risk-adjustment</c> have one key.</summary>
    public static string Key(string text)
    {
        Span<char> key = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                key[length++] = char.ToLowerInvariant(letter);
        }

        return new string(key[..length]);
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
            .. keys.Select(key => (Key: key, Distance: Distance(typed, key)))
                .Where(candidate => candidate.Distance <= Math.Max(2, Math.Max(typed.Length, candidate.Key.Length) / 2))
                .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
                .Select(candidate => show(candidate.Key)).Distinct(StringComparer.Ordinal).Take(count),
        ];
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.</summary>
    public static int Distance(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
            distance[i, 0] = i;
        for (int j = 0; j <= right.Length; j++)
            distance[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
                distance[i, j] = Step(distance, left, right, i, j);
        }

        return distance[left.Length, right.Length];
    }

    private static int Step(int[,] distance, string left, string right, int i, int j)
    {
        int cost = left[i - 1] == right[j - 1] ? 0 : 1;
        int best = Math.Min(Math.Min(distance[i - 1, j] + 1, distance[i, j - 1] + 1), distance[i - 1, j - 1] + cost);
        bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
    }
}
