namespace Codeworth.Offers.Reading;

/// <summary>Finds the years of experience that are asked for, and those that are only preferred.</summary>
internal static class ExperienceReader
{
    private const double Sure = 0.93;
    private const double Likely = 0.75;
    private const double MostYears = 25;
    private const double MonthsOfAYear = 12;

    public static (Said<ExperienceAsked>? Required, Said<ExperienceAsked>? Preferred) Read(Scan scan)
    {
        Said<ExperienceAsked>? required = null, preferred = null;
        foreach (Match match in scan.Of(Topic.Experience))
        {
            if (match.Id == "none")
            {
                required ??= new Said<ExperienceAsked>(new ExperienceAsked(0, null), scan.Span(match), Likely);
                continue;
            }

            if (match.Id is not ("year" or "month") || Asked(scan, match) is not { } said)
                continue;
            if (Needs.IsPreferred(scan, match.First, match.Last))
                preferred ??= said;
            else if (required is null || (required.Confidence < said.Confidence && required.Value.Least > 0))
                required = said;
        }

        return (required, preferred);
    }

    private static Said<ExperienceAsked>? Asked(Scan scan, Match unit)
    {
        if (Counts.Before(scan, unit.First, 1) is not { } count || !IsOfExperience(scan, unit, out bool isNamed))
            return null;
        double scale = unit.Id == "month" ? MonthsOfAYear : 1;
        double least = count.Low / scale;
        if (least > MostYears || (unit.Id == "month" && least > 5))
            return null;
        ExperienceAsked asked = new(Math.Round(least, 2), count.High is { } high ? Math.Round(high / scale, 2) : null);
        return new Said<ExperienceAsked>(asked, scan.Span(count.First, unit.Last), isNamed ? Sure : Likely);
    }

    /// <summary>Whether years are of experience: the sentence names it, or the section asks for it, and nothing says otherwise.</summary>
    private static bool IsOfExperience(Scan scan, Match unit, out bool isNamed)
    {
        isNamed = false;
        bool isOther = false;
        foreach (Match match in scan.In(unit.First, Topic.Experience))
        {
            isNamed |= match.Id == "experience";
            isOther |= match.Id == "not" && Math.Abs(match.First - unit.First) <= 6 && !(match.First == unit.First && match.Id == "year");
        }

        if (isNamed)
            return !isOther || scan.Holds(unit.First, Topic.Need, "required");
        return !isOther && (scan.Section(unit.First) is "required" or "preferred" || Codes(scan, unit.First)) && (Codes(scan, unit.First) || scan.EndsLine(unit.Last));
    }

    private static bool Codes(Scan scan, int word) => scan.Holds(word, Topic.Experience, "coding");
}
