namespace Codeworth.Offers.Reading;

/// <summary>Numbers beside words: <c>40 hours</c>, <c>two (2) years</c>, <c>1-3 years</c>.</summary>
internal static class Counts
{
    /// <summary>Words that may stand between a number and what it counts: <c>40 paid hours</c>.</summary>
    private const int Between = 1;

    /// <summary>The number, or range of numbers, that counts the phrase beginning at a word; null where none stands before it.</summary>
    public static (double Low, double? High, int First)? Before(Scan scan, int word, int between = Between, bool fillersOnly = false)
    {
        for (int at = word - 1; at >= 0 && at >= word - 1 - between && scan.Sentence(at) == scan.Sentence(word); at--)
        {
            if (Value(scan, at) is { } value)
                return Range(scan, at, value);
            if (fillersOnly && !IsFiller(scan, at))
                return null;
        }

        return null;
    }

    /// <summary>The number that follows a phrase ending at a word: <c>hours per week: 40</c>.</summary>
    public static double? After(Scan scan, int word, int between = 2)
    {
        for (int at = word + 1; at < scan.Words.Length && at <= word + 1 + between && scan.Words[at].Line == scan.Words[word].Line; at++)
        {
            if (scan.Words[at].IsNumber)
                return scan.Words[at].Value;
        }

        return null;
    }

    /// <summary>What a word says as a number: digits, or "two".</summary>
    public static double? Value(Scan scan, int word)
    {
        if (scan.Words[word].IsNumber)
            return scan.Words[word].Value;
        return scan.At(Topic.Number, word) is { } number ? double.Parse(number.Id) : null;
    }

    private static (double, double?, int) Range(Scan scan, int at, double value)
    {
        if (at == 0 || scan.Sentence(at - 1) != scan.Sentence(at))
            return (value, null, at);
        // "two (2) years": the same number twice.
        if (scan.Words[at].Has(Gap.Bracket) && Value(scan, at - 1) == value)
            return Range(scan, at - 1, value);
        int low = at - 1;
        bool joined = scan.Words[at].Has(Gap.Hyphen) && scan.Words[low].IsNumber;
        if (!joined && low > 0 && Connects(scan, low) && Value(scan, low - 1) is not null)
            (joined, low) = (true, low - 1);
        return joined && Value(scan, low) is { } from && from < value ? (from, value, low) : (value, null, at);
    }

    /// <summary>Words that change nothing between a number and its years: <c>3 or more years</c>.</summary>
    private static bool IsFiller(Scan scan, int word) =>
        scan.Letters(word) is "or" or "more" or "plus" or "full" or "consecutive" or "additional" or "recent" or "of" or "to" or "total" or "solid";

    private static bool Connects(Scan scan, int word) =>
        scan.Letters(word) is var text && (text.Equals("to", StringComparison.OrdinalIgnoreCase) || text.Equals("or", StringComparison.OrdinalIgnoreCase));
}
