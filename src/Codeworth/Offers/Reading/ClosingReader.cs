using Codeworth.Wages;

namespace Codeworth.Offers.Reading;

/// <summary>Finds the last day to apply, or to accept.</summary>
internal static class ClosingReader
{
    private const double Sure = 0.92;
    private const double YearLess = 0.8;
    private const int Near = 8;
    private const int Far = 30;

    /// <param name="scan">The posting.</param>
    /// <param name="today">The month it is read in: a date without a year is the next of its kind.</param>
    public static Said<DateOnly>? Read(Scan scan, YearMonth today)
    {
        foreach (Match cue in scan.Of(Topic.Closing))
        {
            if (cue.Id != "closes")
                continue;
            for (int word = cue.Last + 1; word < scan.Words.Length && word <= cue.Last + Near && scan.Words[word].Line <= scan.Words[cue.Last].Line + 1; word++)
            {
                if (Date(scan, word, today) is { } begins && begins.Last + 2 < scan.Words.Length && scan.Letters(begins.Last + 1) is "to" or "through" && Date(scan, begins.Last + 2, today) is { } end)
                    return new Said<DateOnly>(end.Date, scan.Span(cue.First, end.Last), end.HasYear ? Sure : YearLess);
                if (Date(scan, word, today) is { } date)
                    return new Said<DateOnly>(date.Date, scan.Span(cue.First, date.Last), date.HasYear ? Sure : YearLess);
            }
        }

        return OfSending(scan, today);
    }

    /// <summary>A date after "by" in a sentence that speaks of applying or answering.</summary>
    private static Said<DateOnly>? OfSending(Scan scan, YearMonth today)
    {
        foreach (Match cue in scan.Of(Topic.Closing))
        {
            if (cue.Id != "apply")
                continue;
            for (int word = cue.Last + 1; word + 1 < scan.Words.Length && word <= cue.Last + Far && scan.Sentence(word) == scan.Sentence(cue); word++)
            {
                if (scan.Letters(word) is "by" or "before" or "until" && Date(scan, word + 1, today) is { } date)
                    return new Said<DateOnly>(date.Date, scan.Span(word, date.Last), date.HasYear ? Sure : YearLess);
            }
        }

        return null;
    }

    private static (DateOnly Date, int Last, bool HasYear)? Date(Scan scan, int word, YearMonth today)
    {
        double? a = Number(scan, word), b = Number(scan, word + 1), c = Number(scan, word + 2);
        if (Month(scan, word) is { } named && b is { } day)
            return c is { } year && IsYear(year) ? Made(year, named, day, word + 2) : Next(named, day, today, Ordinal(scan, word + 1) && Number(scan, word + 3) is { } late && IsYear(late) ? late : null, word + 1);
        if (a is { } before && Month(scan, word + 1) is { } then)
            return c is { } of && IsYear(of) ? Made(of, then, before, word + 2) : Next(then, before, today, null, word + 1);
        if (a is { } first && b is { } second && IsJoined(scan, word + 1))
        {
            if (c is { } third && IsJoined(scan, word + 2))
                return IsYear(first) ? Made(first, second, third, word + 2) : Made(third < 100 ? third + 2000 : third, first, second, word + 2);
            if (scan.Words[word + 1].Has(Gap.Slash))
                return Next(first, second, today, null, word + 1);
        }

        return null;
    }

    private static bool Ordinal(Scan scan, int word) => word + 1 < scan.Words.Length && scan.Words[word + 1] is { Before: Gap.None, Length: 2 };

    private static (DateOnly, int, bool)? Next(double month, double day, YearMonth today, double? said, int last)
    {
        if (said is { } year)
            return Made(year, month, day, last + 2);
        return Made(month < today.Month ? today.Year + 1 : today.Year, month, day, last) is { } made ? (made.Date, made.Last, false) : null;
    }

    private static (DateOnly Date, int Last, bool HasYear)? Made(double year, double month, double day, int last) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month) ? (new DateOnly((int)year, (int)month, (int)day), last, true) : null;

    private static bool IsYear(double value) => value is >= 2000 and <= 2100;

    private static bool IsJoined(Scan scan, int word) => scan.Words[word].Before is Gap.Slash or Gap.Hyphen or Gap.Stop;

    private static double? Number(Scan scan, int word) => word < scan.Words.Length && scan.Words[word].IsNumber ? scan.Words[word].Value : null;

    private static int? Month(Scan scan, int word) => scan.At(Topic.Month, word) is { } month ? int.Parse(month.Id) : null;
}
