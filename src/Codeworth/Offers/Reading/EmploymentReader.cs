namespace Codeworth.Offers.Reading;

/// <summary>Finds how somebody is engaged, and for how many hours a week.</summary>
internal static class EmploymentReader
{
    private const double Sure = 0.92;
    private const double Open = 0.5;
    private const double MostHours = 80;

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
        if (full is { } whole && (part ?? perDiem) is { } other)
        {
            Doubt doubt = new("employment", OfferTexts.FullOrPart, ["full-time", part is null ? "per-diem" : "part-time"], scan.Span(other));
            return (Said(scan, Employment.FullTime, whole) with { Confidence = Open }, doubt);
        }

        return (full is { } f ? Said(scan, Employment.FullTime, f) : perDiem is { } d ? Said(scan, Employment.PerDiem, d) : part is { } p ? Said(scan, Employment.PartTime, p) : null, null);
    }

    public static Said<double>? Hours(Scan scan)
    {
        foreach (Match match in scan.Of(Topic.Employment))
        {
            if (match.Id is not ("hours" or "two-weeks" or "fte"))
                continue;
            if (Hours(scan, match) is { } said && said.Value is > 0 and <= MostHours)
                return said;
        }

        return null;
    }

    private static Said<double>? Hours(Scan scan, Match match)
    {
        if (Counts.Before(scan, match.First, 0) is { } count)
            return new Said<double>(Weekly(match.Id, count.High ?? count.Low), scan.Span(count.First, match.Last), Sure);
        return Counts.After(scan, match.Last) is { } after && scan.After(match.Last).HasFlag(Gap.Colon) ? new Said<double>(Weekly(match.Id, after), scan.Span(match), Sure) : null;
    }

    private static double Weekly(string id, double number) => id switch
    {
        "two-weeks" => number / 2,
        "fte" => number <= 1 ? Math.Round(number * Wages.WorkYear.FullTimeWeek, 1) : 0,
        _ => number,
    };

    private static Said<Employment> Said(Scan scan, Employment employment, Match match) => new(employment, scan.Span(match), Sure);
}
