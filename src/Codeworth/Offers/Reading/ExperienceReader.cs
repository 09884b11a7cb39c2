namespace Codeworth.Offers.Reading;

/// <summary>Finds the years of experience that are asked for, and those that are only preferred.</summary>
internal static class ExperienceReader
{
    private const double Sure = 0.93;
    private const double Likely = 0.75;
    private const double None = 0.5;
    private const int Adjacent = 5;
    private const int ShortLine = 14;
    private const double MostYears = 25;
    private const double MonthsOfAYear = 12;

    public static (Said<ExperienceAsked>? Required, Said<ExperienceAsked>? Preferred) Read(Scan scan)
    {
        Said<ExperienceAsked>? required = null, preferred = null;
        foreach (Match match in scan.Of(Topic.Experience))
        {
            if (match.Id == "none")
            {
                required ??= new Said<ExperienceAsked>(new ExperienceAsked(0, null), scan.Span(match), match.Words > 2 ? Sure : None);
                continue;
            }

            if (match.Id is not ("year" or "month") || Asked(scan, match) is not { } said)
                continue;
            if (Needs.IsPreferred(scan, match.First, match.Last))
                preferred ??= said;
            else if (preferred is null && OfThatPreferred(scan, match) is { } more)
                (preferred, required) = (more, required ?? said);
            else if (required is null || required.Confidence < said.Confidence)
                required = said;
        }

        return (required, preferred);
    }

    /// <summary>A number without its unit that is preferred: <c>1+ year, 3+ preferred</c>.</summary>
    private static Said<ExperienceAsked>? OfThatPreferred(Scan scan, Match unit)
    {
        foreach (Match cue in scan.In(unit.First, Topic.Need))
        {
            if (cue.Id == "preferred" && cue.First > unit.Last && scan.Words[cue.First - 1] is { IsNumber: true, Value: > 0 and < MostYears } number)
                return new Said<ExperienceAsked>(new ExperienceAsked(number.Value, null), scan.Span(cue.First - 1, cue.Last), Likely);
        }

        return null;
    }

    private static Said<ExperienceAsked>? Asked(Scan scan, Match unit)
    {
        if (Counts.Before(scan, unit.First, 3, fillersOnly: true) is not { } count || !IsOfExperience(scan, unit, out bool isNamed))
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
            return !isOther || Follows(scan, unit, "experience") || scan.Holds(unit.First, Topic.Need, "required");
        bool isAsked = scan.Section(unit.First) is "required" or "preferred";
        return !isOther && (Follows(scan, unit, "coding") || (isAsked && scan.EndOfLine(unit.First) - scan.FirstOfLine(unit.First) < ShortLine));
    }

    /// <summary>Whether a word of a kind stands just after the years: <c>4 years surgical coding</c>.</summary>
    private static bool Follows(Scan scan, Match unit, string id)
    {
        foreach (Match match in scan.In(unit.First, Topic.Experience))
        {
            if (match.Id == id && match.First > unit.Last && match.First - unit.Last <= Adjacent)
                return true;
        }

        return false;
    }
}
