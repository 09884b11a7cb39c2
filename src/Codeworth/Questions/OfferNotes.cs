using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Markets;
using Codeworth.Offers;

namespace Codeworth.Questions;

/// <summary>What a reader should know of a judged offer.</summary>
internal static class OfferNotes
{
    public const string ThisOffer = "This offer";
    public const string PresentJob = "Present job";
    public const string OtherOffer = "Other offer";
    public const string NotLegalAdvice = "What is said of laws is as public pages describe them, not legal advice.";
    public const string NoPay = "No pay is known, so that none can be judged; what the job is worth is told.";
    public const string ByRecord = "Pay by the chart cannot be put beside pay of a year without knowing how many there are.";
    public const string NoPlace = "Where you would live is not known: taxes and prices are left out. Say it with the place.";
    public const string Reading = "The posting was read by rules; each field shows the words it came from. What is wrong can be said beside it.";

    public static string Range(OfferedPay pay) => $"The offer is a range: anything from {Money(pay.Low.Dollars)} to {Money(pay.High.Dollars)} is taken as likely as anything else of it.";

    public static string YearsTaken(double years) => $"Your years of experience were not said: {Number(years)} are taken, which the posting asks for.";

    public static string CredentialsTaken(ImmutableArray<Credential> credentials) => $"Your credentials were not said: {string.Join(" and ", credentials)} {(credentials.Length == 1 ? "is" : "are")} taken, which the posting asks for.";

    public static string EducationTaken(Education education) => $"Your education was not said: {education.Name.ToLowerInvariant()} is taken, which the posting asks for.";

    public static string Capped(Verdict verdict) => verdict.Judged > 0
        ? $"No verdict is surer than {Percent(verdict.Cap)}: intervals were judged on the pay of {verdict.Judged.ToString("N0", CultureInfo.InvariantCulture)} persons of this role, mostly federal and not new."
        : $"No verdict here is surer than {Percent(verdict.Cap)}: the pay of persons of this role was not among what intervals were judged on.";

    public static string Unmet(IEnumerable<string> needs) => $"Asked for, and not among what you hold: {string.Join("; ", needs)}.";

    public static string FewerYears(double asked, double held) => $"{Number(asked)} years are asked for; you have {Number(held)}.";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => $"{100 * share:0} %";

    private static string Money(decimal dollars) => "$" + (Math.Round(dollars / 10) * 10).ToString("N0", CultureInfo.InvariantCulture);
}
