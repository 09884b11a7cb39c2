using System.Collections.Immutable;

namespace Codeworth.Offers.Reading;

/// <summary>Finds what is offered beside pay: kinds of benefits, days off, holidays, what goes to retirement.</summary>
internal static class BenefitReader
{
    /// <summary>A phrase below this needs another benefit in its sentence, or a section of benefits.</summary>
    private const double Alone = 0.8;
    private const double Sure = 0.92;
    private const double HoursOfADay = 8;
    private const double DaysOfAWeek = 5;
    private const double MostDays = 60;
    private const int ShareNear = 12;
    private const int DaysBefore = 4;
    private const int DaysAfter = 9;
    private const int CompanyNear = 30;

    public static ImmutableArray<Said<string>> Read(Scan scan)
    {
        List<Said<string>> found = [];
        foreach (Match match in scan.Of(Topic.Benefit))
        {
            if (match.Id is "none" or "match" || !IsOffered(scan, match))
                continue;
            foreach (Range part in match.Id.AsSpan().Split('+'))
                Add(scan, match, match.Id[part], found);
        }

        return [.. found];
    }

    private static void Add(Scan scan, in Match match, string id, List<Said<string>> found)
    {
        foreach (Said<string> each in found)
        {
            if (each.Value == id)
                return;
        }

        found.Add(new Said<string>(id, scan.Span(match), match.Phrase.Weight >= Alone ? Sure : Alone));
    }

    /// <summary>Paid days off a year: <c>20 days of PTO</c>, <c>PTO (120 hours)</c>, <c>4 weeks of vacation</c>.</summary>
    public static Said<double>? DaysOff(Scan scan) => Days(scan, "paid-leave");

    /// <summary>Paid holidays a year: <c>10 paid holidays</c>.</summary>
    public static Said<double>? Holidays(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Benefit))
        {
            if (match.Id == "holidays" && Counts.Before(scan, match.First) is { Low: > 0 and < 30 } count)
                return new Said<double>(count.Low, scan.Span(count.First, match.Last), Sure);
        }

        return null;
    }

    /// <summary>The most that the employer puts into retirement, percent of pay: <c>4% match</c>, <c>50% of the first 6%</c>.</summary>
    public static Said<double>? Match(Scan scan)
    {
        Span<int> near = stackalloc int[(2 * ShareNear) + 1];
        foreach (Match match in scan.Of(Topic.Benefit))
        {
            if (match.Id is not ("match" or "retirement") || !(match.Id == "match" || scan.Holds(match.First, Topic.Benefit, "match") || match.Phrase.Text.Contains("match", StringComparison.Ordinal)))
                continue;
            ReadOnlySpan<int> shares = Shares(scan, match.First, near);
            if (Cents(scan, match) is { } cents && shares is [var first, ..])
                return new Said<double>(Math.Round(cents * scan.Words[first].Value / 100, 2), scan.Span(Math.Min(match.First, first), Math.Max(match.Last, first)), Sure);
            if (shares is [var one, var of1, var two, var of2] && scan.Words[one].Value <= 200 && scan.Words[two].Value <= 200 && scan.Words[of1].Value <= 15 && scan.Words[of2].Value <= 15)
                return new Said<double>(Math.Round(((scan.Words[one].Value * scan.Words[of1].Value) + (scan.Words[two].Value * scan.Words[of2].Value)) / 100, 2), scan.Span(one, of2), Sure);
            if (shares is [var only])
            {
                if (scan.Words[only].Value is > 0 and <= 15)
                    return new Said<double>(scan.Words[only].Value, scan.Span(only, only), Sure);
            }
            else if (shares is [var part, var of, ..] && scan.Words[part].Value is > 0 and <= 200 && scan.Words[of].Value is > 0 and <= 15)
                return new Said<double>(Math.Round(scan.Words[part].Value * scan.Words[of].Value / 100, 2), scan.Span(part, of), Sure);
        }

        return null;
    }

    /// <summary>Words near one that are shares, in its sentence.</summary>
    private static ReadOnlySpan<int> Shares(Scan scan, int near, Span<int> shares)
    {
        int count = 0, from = Math.Max(near - ShareNear, 0), end = Math.Min(from + shares.Length, scan.Words.Length);
        for (int word = from; word < end; word++)
        {
            if (scan.Sentence(word) == scan.Sentence(near) && IsShare(scan, word))
                shares[count++] = word;
        }

        return shares[..count];
    }

    /// <summary>Cents for a dollar: <c>50 cents on the dollar</c>.</summary>
    private static double? Cents(Scan scan, Match match)
    {
        for (int word = Math.Max(1, match.First - ShareNear); word <= Math.Min(scan.Words.Length - 1, match.Last + ShareNear); word++)
        {
            if (scan.Sentence(word) == scan.Sentence(match) && scan.Words[word - 1].IsNumber && scan.Letters(word) is "cents")
                return scan.Words[word - 1].Value;
        }

        return null;
    }

    private static bool IsShare(Scan scan, int word) =>
        scan.Words[word].IsNumber && (scan.After(word).HasFlag(Gap.Percent) || (word + 1 < scan.Words.Length && scan.Text.AsSpan(scan.Words[word + 1].Start).StartsWith("percent", StringComparison.OrdinalIgnoreCase)));

    private static Said<double>? Days(Scan scan, string id)
    {
        foreach (Match match in scan.Of(Topic.Benefit))
        {
            if (match.Id != id)
                continue;
            (double Days, int Word, int Apart) nearest = (0, 0, int.MaxValue);
            for (int word = Math.Max(0, match.First - DaysBefore); word <= Math.Min(scan.Words.Length - 2, match.Last + DaysAfter); word++)
            {
                int apart = word < match.First ? match.First - word : word - match.Last;
                if (apart < nearest.Apart && Counts.Value(scan, word) is { } number && scan.Sentence(word) == scan.Sentence(match) && Days(scan, word, number) is { } days && days is >= 3 and <= MostDays)
                    nearest = (days, word, apart);
            }

            if (nearest.Days > 0)
                return new Said<double>(nearest.Days, scan.Span(Math.Min(nearest.Word, match.First), Math.Max(nearest.Word + 1, match.Last)), Sure);
        }

        return null;
    }

    private static double? Days(Scan scan, int number, double value)
    {
        for (int word = number + 1; word <= Math.Min(number + 2, scan.Words.Length - 1); word++)
        {
            ReadOnlySpan<char> unit = scan.Letters(word);
            if (unit.StartsWith("day", StringComparison.OrdinalIgnoreCase))
                return value;
            if (unit.StartsWith("week", StringComparison.OrdinalIgnoreCase) && value <= 12)
                return value * DaysOfAWeek;
            if ((unit.StartsWith("hour", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("hrs", StringComparison.OrdinalIgnoreCase)) && value >= 24)
                return value / HoursOfADay;
        }

        return null;
    }

    /// <summary>Whether a phrase speaks of what is offered rather than of the work.</summary>
    private static bool IsOffered(Scan scan, Match match)
    {
        string section = scan.Section(match.First);
        if (section == "benefits")
            return true;
        if (section is "required" or "duties" && match.Id is "dues" or "equipment" or "health" or "dental" or "wellness" or "tuition")
            return Companions(scan, match) >= 2;
        return match.Phrase.Weight >= Alone || Companions(scan, match) >= (match.Phrase.Weight < 0.4 ? 2 : 1);
    }

    /// <summary>How many other kinds of benefits stand in the sentence or beside it, counted to two.</summary>
    private static int Companions(Scan scan, Match match)
    {
        ReadOnlySpan<Match> all = scan.Of(Topic.Benefit);
        string? one = null;
        for (int i = scan.From(Topic.Benefit, match.First - CompanyNear); i < all.Length && all[i].First <= match.First + CompanyNear; i++)
        {
            if (all[i].Id is not ("none" or "match") && all[i].Id != match.Id && Math.Abs(scan.Sentence(all[i]) - scan.Sentence(match)) <= 2)
            {
                if (one is not null && one != all[i].Id)
                    return 2;
                one = all[i].Id;
            }
        }

        return one is null ? 0 : 1;
    }
}
