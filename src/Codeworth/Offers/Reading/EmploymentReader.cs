namespace Codeworth.Offers.Reading;

/// <summary>Finds how somebody is engaged, and for how many hours a week.</summary>
internal static class EmploymentReader
{
    private const double Sure = 0.92;
    private const double Likely = 0.75;
    private const double LeastFullTime = 35;
    private const double MostHours = 80;
    private const int MostOfLine = 8;

    public static (Said<Employment>? Employment, Doubt? Doubt) Read(Scan scan)
    {
        Match? full = null, part = null, perDiem = null, contract = null, temporary = null;
        foreach (Match match in scan.Of(Topic.Employment))
        {
            switch (match.Id)
            {
                case "full-time": full ??= match; break;
                case "part-time": part ??= match; break;
                case "per-diem": perDiem ??= match; break;
                case "contract": contract ??= match; break;
                case "temporary": temporary ??= match; break;
            }
        }

        if (contract is not null || temporary is not null)
            return (Said(scan, contract is null ? Employment.Temporary : Employment.Contract, contract ?? temporary!.Value), null);
        if (full is not null && (part ?? perDiem) is { } other)
            return (null, new Doubt("employment", OfferTexts.FullOrPart, ["full-time", part is null ? "per-diem" : "part-time"], scan.Span(other)));
        if (full is null && part is null && perDiem is null && Hours(scan) is { } hours && hours.At.Of(scan.Text).Contains("FTE", StringComparison.OrdinalIgnoreCase))
            return (new Said<Employment>(hours.Value >= LeastFullTime ? Employment.FullTime : Employment.PartTime, hours.At, Likely), null);

        return (full is { } f ? Said(scan, Employment.FullTime, f) : perDiem is { } d ? Said(scan, Employment.PerDiem, d) : part is { } p ? Said(scan, Employment.PartTime, p) : null, null);
    }

    public static Said<double>? Hours(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Employment))
        {
            if (match.Id is not ("hours" or "two-weeks" or "fte") || (match.Phrase.Weight < 1 && !IsOfSchedule(scan, match)))
                continue;
            if (Hours(scan, match) is { } said && said.Value is > 0 and <= MostHours)
                return said;
        }

        return null;
    }

    private static Said<double>? Hours(Scan scan, Match match)
    {
        if (match.Phrase.Weight < 1 && scan.After(match.Last).HasFlag(Gap.Colon))
            return Counts.After(scan, match.Last, 0) is >= 16 and <= 45 and { } labelled ? new Said<double>(labelled, scan.Span(match.First, match.Last + 1), Sure) : null;
        if (Counts.Before(scan, match.First, 0) is { } count)
            return new Said<double>(Weekly(match.Id, count.High ?? count.Low), scan.Span(count.First, match.Last), Sure);
        return Counts.After(scan, match.Last) is { } after && scan.After(match.Last).HasFlag(Gap.Colon) ? new Said<double>(Weekly(match.Id, after), scan.Span(match), Sure) : null;
    }

    /// <summary>Whether bare hours are a week's: their line speaks of full or part time, and they are as many as a week has.</summary>
    private static bool IsOfSchedule(Scan scan, Match match) =>
        (scan.BeginsLine(match.First) && scan.After(match.Last).HasFlag(Gap.Colon)) || (Counts.Before(scan, match.First, 0) is { High: null, Low: >= 16 and <= 45 } && IsOnLineOfTime(scan, match));

    /// <summary>Whether the line of a phrase speaks of full or part time.</summary>
    private static bool IsOnLineOfTime(Scan scan, Match match)
    {
        ReadOnlySpan<Match> all = scan.Of(Topic.Employment);
        int from = scan.From(Topic.Employment, scan.FirstOfLine(match.First));
        for (int i = from; i < all.Length && i < from + MostOfLine; i++)
        {
            if (scan.Words[all[i].First].Line == scan.Words[match.First].Line && all[i].Id is "full-time" or "part-time")
                return true;
        }

        return false;
    }

    private static double Weekly(string id, double number) => id switch
    {
        "two-weeks" => number / 2,
        "fte" => number <= 1 ? Math.Round(number * Wages.WorkYear.FullTimeWeek, 1) : 0,
        _ => number,
    };

    private static Said<Employment> Said(Scan scan, Employment employment, Match match) => new(employment, scan.Span(match), Sure);
}
