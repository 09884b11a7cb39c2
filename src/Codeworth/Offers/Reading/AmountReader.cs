namespace Codeworth.Offers.Reading;

/// <summary>Reads amounts of money: <c>$24.50</c>, <c>58K</c>, <c>52,000.00 USD</c>, and the other end of a range.</summary>
internal static class AmountReader
{
    private const int Furthest = 4;
    private const int Farthest = 8;
    private const double Most = 10_000_000;

    /// <summary>A number that may be money; null where letters make it something else: <c>401k</c>, <c>$2.1 billion</c>, <c>ICD-10</c>, <c>40 hours</c>, <c>5 %</c>.</summary>
    public static Money? At(Scan scan, int word)
    {
        Word number = scan.Words[word];
        if (scan.After(word).HasFlag(Gap.Apostrophe))
            return null;
        if (!number.IsNumber || number.Value is 0 or > Most || number.Value is 401 or 403 && !number.Has(Gap.Dollar) || scan.After(word).HasFlag(Gap.Percent))
            return null;
        int last = word;
        bool thousands = false;
        if (word + 1 < scan.Words.Length && scan.Words[word + 1] is { Before: Gap.None, Length: 1 } letter && scan.Text[letter.Start] is 'k' or 'K')
            (thousands, last) = (true, word + 1);
        else if (word + 1 < scan.Words.Length && scan.Words[word + 1] is { Before: Gap.None } joined && !IsUnit(scan, joined))
            return null;
        bool dollar = number.Has(Gap.Dollar) || scan.Is(word - 1, "usd");
        if (!dollar && !thousands && Counts(scan, last + 1))
            return null;
        if (last + 1 < scan.Words.Length && (scan.Is(last + 1, "usd") || scan.Is(last + 1, "dollars")))
            (dollar, last) = (true, last + 1);
        if (last + 1 < scan.Words.Length && (scan.Is(last + 1, "million") || scan.Is(last + 1, "billion") || scan.Is(last + 1, "m") || scan.Is(last + 1, "b")))
            return null;
        return new Money(word, last, number.Value, dollar, thousands);
    }

    /// <summary>The other end of a range that begins with an amount; null where there is none.</summary>
    public static Money? Through(Scan scan, in Money low)
    {
        for (int word = low.Last + 1; word < scan.Words.Length && word <= low.Last + Furthest; word++)
        {
            Word next = scan.Words[word];
            if (next.Sentence != scan.Words[low.Last].Sentence)
                return null;
            if (next.IsNumber)
                return JoinsRange(scan, low, word) && At(scan, word) is { } high && IsAbove(low, high) ? high : null;
        }

        return null;
    }

    /// <summary>The maximum that is said after a minimum: <c>Min 23.11 / Mid 28.89 / Max 34.67</c>; null where there is none.</summary>
    public static Money? ToMaximum(Scan scan, in Money low)
    {
        if (!Begins(scan, low.First - 1, "min"))
            return null;
        for (int word = low.Last + 1; word + 1 < scan.Words.Length && word <= low.Last + Farthest; word++)
        {
            if (Begins(scan, word, "max") && At(scan, word + 1) is { } high)
                return IsAbove(low, high) ? high : null;
        }

        return null;
    }

    /// <summary>Whether a word is what a number that is no money counts: <c>500 hrs</c>, <c>12 beds</c>.</summary>
    private static bool Counts(Scan scan, int word) =>
        word < scan.Words.Length && !scan.Words[word].Has(Gap.Slash) && scan.Letters(word) is "hrs" or "hours" or "days" or "years" or "yrs" or "months" or "weeks" or "beds" or "bed" or "employees" or "members" or "charts" or "records" or "FTEs" or "physicians" or "providers" or "encounters" or "cases" or "accounts";

    private static bool Begins(Scan scan, int word, string letters) => word >= 0 && scan.Letters(word).StartsWith(letters, StringComparison.OrdinalIgnoreCase);

    /// <summary>Both ends in dollars: "120-150k" means thousands at both.</summary>
    public static (decimal Low, decimal? High) Thousands(in Money low, in Money? high)
    {
        bool both = high is { HasThousands: true } && low.Value < 1000;
        decimal from = Dollars(low.Value) * (low.HasThousands || both ? 1000 : 1);
        if (high is not { } end)
            return (from, null);
        bool ends = end.HasThousands || (low.HasThousands && end.Value < 1000);
        return (from, Dollars(end.Value) * (ends ? 1000 : 1));
    }

    /// <summary>Most figures are whole, which is far less work than a fraction.</summary>
    private static decimal Dollars(double value) => value == (int)value ? (int)value : (decimal)value;

    /// <summary>Whether a hyphen, or words such as "to", "and", "through", join two numbers.</summary>
    private static bool JoinsRange(Scan scan, in Money low, int word)
    {
        if (word == low.Last + 1)
            return scan.Words[word].Has(Gap.Hyphen) || IsTilde(scan, word);
        bool joins = false;
        for (int between = low.Last + 1; between < word; between++)
        {
            if (scan.Words[between].Has(Gap.Semicolon | Gap.Comma | Gap.Stop))
                return false;
            bool connects = scan.Is(between, "to") || scan.Is(between, "and") || scan.Is(between, "through") || scan.Is(between, "thru");
            joins |= connects || scan.Words[between + 1].Has(Gap.Hyphen);
            if (!connects && !IsUnit(scan, scan.Words[between]) && !IsFiller(scan, between))
                return false;
        }

        return joins;
    }

    private static bool IsTilde(Scan scan, int word) => scan.Text.AsSpan(scan.Words[word - 1].End, scan.Words[word].Start - scan.Words[word - 1].End).Contains('~');

    private static bool IsAbove(in Money low, in Money high)
    {
        (decimal from, decimal? to) = Thousands(low, high);
        return to >= from && to <= from * 6;
    }

    private static bool IsFiller(Scan scan, int word) => scan.Is(word, "up") || scan.Is(word, "per") || scan.Is(word, "an") || scan.Is(word, "a") || scan.Is(word, "base") || scan.Is(word, "usd");

    private static bool IsUnit(Scan scan, in Word word) =>
        word.Id >= 0 && scan.Text.AsSpan(word.Start, word.Length) is var text
        && (text.StartsWith("h", StringComparison.OrdinalIgnoreCase) || text.StartsWith("y", StringComparison.OrdinalIgnoreCase) || text.StartsWith("annu", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("mo", StringComparison.OrdinalIgnoreCase) || text.StartsWith("w", StringComparison.OrdinalIgnoreCase) || text.Equals("usd", StringComparison.OrdinalIgnoreCase));

    /// <summary>A number that may be money.</summary>
    /// <param name="First">Its word.</param>
    /// <param name="Last">The last word that belongs to it.</param>
    /// <param name="Value">As written.</param>
    /// <param name="HasDollar">Whether dollars are said.</param>
    /// <param name="HasThousands">Whether a K follows.</param>
    internal readonly record struct Money(int First, int Last, double Value, bool HasDollar, bool HasThousands);
}
