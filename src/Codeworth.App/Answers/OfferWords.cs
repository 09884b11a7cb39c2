using System.Globalization;
using Codeworth.Estimates;
using Codeworth.Offers;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>A judged offer in words.</summary>
internal static class OfferWords
{
    /// <summary>The verdict in a sentence, without its stop.</summary>
    public static string Headline(OfferAnswer answer)
    {
        string market = $"the market median for you is {Amounts.Year(answer.Worth.Estimate.Median.Value)} (80 % interval {Amounts.Range(answer.Worth.Estimate.Median)})";
        if (answer.Verdict is not { } verdict || answer.Question.Pay is not { } pay)
            return "No pay to judge: " + market;
        if (pay.Open != OpenEnd.None && verdict.Fairness == Fairness.Unknown)
            return $"Cannot tell: only the {(pay.Open == OpenEnd.Low ? "most" : "least")} is said, {Amounts.Year(pay.Low)} a year, at percentile {Percentile(verdict.Percentile)} of people alike; {market}";
        return $"{Of(verdict)}: {Offered(pay)} stands at percentile {Percentile(verdict.Percentile)} of people alike; {market}";
    }

    /// <summary>Low, fair or high with how sure that is.</summary>
    public static string Of(Verdict verdict) => verdict.Fairness switch
    {
        Fairness.Low => $"Low, {Percent(verdict.Confidence)} sure",
        Fairness.Fair => $"Fair, {Percent(verdict.Confidence)} sure",
        Fairness.High => $"High, {Percent(verdict.Confidence)} sure",
        _ => $"Cannot tell (low {Percent(verdict.ChanceLow)}, fair {Percent(verdict.ChanceFair)}, high {Percent(verdict.ChanceHigh)})",
    };

    public static string Id(Fairness fairness) => fairness == Fairness.Unknown ? "cannot-tell" : fairness.ToString().ToLowerInvariant();

    /// <summary>The chances behind the verdict.</summary>
    public static string Chances(Verdict verdict, OfferRules rules) =>
        $"Chance that it is below the market median: {Percent(verdict.ChanceBelow)}. Low is below percentile {rules.FairFrom:0} of people alike ({Percent(verdict.ChanceLow)}), fair to percentile {rules.FairTo:0} ({Percent(verdict.ChanceFair)}), high above it ({Percent(verdict.ChanceHigh)}).";

    public static string Offered(OfferedPay pay) => pay.IsRange ? $"{Amounts.Year(pay.Low)} to {Amounts.Year(pay.High)} a year" : $"{Amounts.Year(pay.Low)} a year";

    public static string Percentile(Interval<double> percentile) => $"{percentile.Value:0} ({percentile.Low:0} to {percentile.High:0})";

    public static string Percent(double share) => share is > 0.995 and < 1 ? "over 99 %" : share is > 0 and < 0.005 ? "under 1 %" : $"{100 * share:0} %";

    /// <summary>What was read, a field each: its name, what it says, the words it came from, how sure.</summary>
    public static IEnumerable<(string Id, string Name, string Value, TextSpan At, double Confidence)> Fields(Posting posting)
    {
        if (posting.Title is { } title)
            yield return ("title", "Title", title.Value, title.At, title.Confidence);
        if (posting.Employer is { } employer)
            yield return ("employer", "Employer", employer.Value, employer.At, employer.Confidence);
        foreach ((string id, string name, Said<string>? said) in Named(posting))
        {
            if (said is not null)
                yield return (id, name, said.Value, said.At, said.Confidence);
        }

        foreach (Said<CredentialNeed> need in posting.Required)
            yield return ("required", "Credential required", need.Value.ToString(), need.At, need.Confidence);
        foreach (Said<CredentialNeed> need in posting.Preferred)
            yield return ("preferred", "Credential preferred", need.Value.ToString(), need.At, need.Confidence);
        foreach (Said<string> state in posting.Residence)
            yield return ("residence", "Must live in", state.Value, state.At, state.Confidence);
        foreach (Said<string> benefit in posting.Benefits)
            yield return ("benefits", "Benefits", benefit.Value.Replace('-', ' '), benefit.At, benefit.Confidence);
    }

    /// <summary>The same, what is said of one field in one row.</summary>
    public static IEnumerable<(string Name, string Value, string Words, double Confidence)> Rows(Posting posting) =>
        from field in Fields(posting)
        group field by field.Name into rows
        select (rows.Key, string.Join(rows.First().Id == "required" ? " and " : ", ", rows.Select(row => row.Value).Distinct()),
            string.Join(" ... ", rows.Select(row => row.At).Distinct().Select(at => at.Of(posting.Text))), rows.Min(row => row.Confidence));

    private static IEnumerable<(string Id, string Name, Said<string>? Said)> Named(Posting posting) =>
    [
        ("role", "Role", Text(posting.Role, role => role.Name)),
        ("pay", "Pay", Text(posting.Pay, pay => pay.Words)),
        ("employment", "Employment", Text(posting.Employment, Employed)),
        ("hours", "Hours a week", Text(posting.Hours, Number)),
        ("area", "Place", Text(posting.Area, area => area.Name)),
        ("mode", "Work mode", Text(posting.Mode, mode => mode.Name)),
        ("setting", "Setting", Text(posting.Setting, setting => setting.Name)),
        ("specialty", "Specialty", posting.Specialties is [var main, ..] ? Text(main, specialty => string.Join(", ", posting.Specialties.Select(each => each.Value.Name))) : null),
        ("apprentice", "Apprentices taken", Text(posting.Apprentice, taken => taken ? "yes" : "no")),
        ("experience", "Years required", Text(posting.Experience, Years)),
        ("experiencePreferred", "Years preferred", Text(posting.ExperiencePreferred, Years)),
        ("education", "Education required", Text(posting.Education, education => education.Name)),
        ("daysOff", "Paid days off", Text(posting.DaysOff, Number)),
        ("holidays", "Paid holidays", Text(posting.Holidays, Number)),
        ("match", "Retirement, most of pay", Text(posting.Match, share => Number(share) + " %")),
        ("signOn", "Sign-on bonus", Text(posting.SignOn, dollars => "$" + dollars.ToString("N0", CultureInfo.InvariantCulture))),
        ("accuracy", "Accuracy", Text(posting.Accuracy, share => Number(share) + " %")),
        ("productivity", "Productivity", Text(posting.Productivity, asked => $"{Number(asked.Records)} records {(asked.Per == PayUnit.Hour ? "an" : "a")} {asked.Per.ToString().ToLowerInvariant()}")),
        ("closes", "Closes", Text(posting.Closes, date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
    ];

    public static string Employed(Employment employment) => employment switch
    {
        Employment.FullTime => "full-time",
        Employment.PartTime => "part-time",
        Employment.PerDiem => "per-diem",
        _ => employment.ToString().ToLowerInvariant(),
    };

    private static string Years(ExperienceAsked asked) => asked.Most is { } most ? $"{Number(asked.Least)} to {Number(most)}" : Number(asked.Least);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static Said<string>? Text<T>(Said<T>? said, Func<T, string> text) => said is null ? null : new Said<string>(text(said.Value), said.At, said.Confidence);
}
