using System.Globalization;
using System.Text;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>A plan's reminders as iCalendar (RFC 5545): when to begin to study, when to sit for an exam, when renewals fall due, when to look for work.</summary>
internal static class PlanCalendar
{
    private const int Longest = 74;

    /// <summary>Reminders in the order of their days.</summary>
    public static byte[] Bytes(CareerTables tables, PlanAnswer answer)
    {
        StringBuilder text = new();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Codeworth//Plan//EN");
        foreach ((DateOnly day, string title, string why) in Reminders(tables, answer).OrderBy(reminder => reminder.Day).ThenBy(reminder => reminder.Title, StringComparer.Ordinal))
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{day:yyyyMMdd}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..16]}@codeworth");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{answer.Question.On.Year:0000}{answer.Question.On.Month:00}01T000000Z"));
            Line(text, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}");
            Line(text, $"SUMMARY:{Escaped(title)}");
            Line(text, $"DESCRIPTION:{Escaped(why)}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<(DateOnly Day, string Title, string Why)> Reminders(CareerTables tables, PlanAnswer answer)
    {
        DateOnly start = new(answer.Question.On.Year, answer.Question.On.Month, 1);
        HashSet<string> sat = new(StringComparer.Ordinal);
        foreach (PlannedYear year in answer.Plan.Path)
        {
            DateOnly begins = start.AddYears(year.Year);
            if (year.Study.Kind is StepKind.Credential or StepKind.Programme or StepKind.Degree or StepKind.ApprenticeCourse)
                yield return (begins, $"Begin: {CareerWords.Do(year.Study)}", $"About {year.Study.Hours:0} hours in the year, {Amounts.Dollars(year.Study.Cost)}. Codeworth's plan of {answer.Question.On}.");
            if (year.Study.Kind is StepKind.Credential or StepKind.Programme && sat.Add(year.Study.Id))
                yield return (begins.AddMonths(Math.Clamp((int)Math.Ceiling(year.Study.Months), 1, 11)), $"Exam: {year.Study.Name}", $"The date is yours to book; chance of passing within the year {CareerWords.Chance(year.Study.Chance)}.");
            if (year.Job.Kind != StepKind.Stay)
                yield return (begins.AddMonths(6), $"Job: {CareerWords.Do(year.Job)}", $"Chance within the year {CareerWords.Chance(year.Job.Chance)}.");
            if (year.Year % 2 == 1)
            {
                foreach ((string issuer, double units) in new Upkeep(tables.Figures).UnitsByIssuer(year.Credentials))
                    yield return (begins.AddMonths(9), $"Renewal: {issuer}", $"{units:0} units in two years for {string.Join(", ", year.Credentials.Where(credential => credential.Issuer == issuer).Select(credential => credential.Id))}. The issuer's own date counts: put it here.");
            }
        }
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Lines are folded at 75 octets.</summary>
    private static void Line(StringBuilder text, string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
