using System.Globalization;

namespace Codeworth.Benefits;

/// <summary>Every note an answer about offers can carry.</summary>
public static class BenefitTexts
{
    public const string Vesting = "A match may be yours only after years of service: what is not vested when you leave is lost. Ask for the schedule.";

    public const string Thin = "No figure of these benefits is of coders alone: employers of office and administrative support (BLS), all firms (KFF) and all workers (BLS) stand in.";

    public const string Prices = "The offers are in several places, so what is left is compared at the nation's prices, by the regional price parities of the Bureau of Economic Analysis.";

    public const string SpouseStays = "The spouse's pay is left out: what another place taxes of it, and what it buys there, is in no sum.";

    public static string Plans(string year) =>
        $"Health plans differ: the employer's part is what a typical plan of {year} costs less your premium, unless the offer says it. A lower deductible is worth more than it shows.";

    public static string PremiumTaken(string who, HealthCoverage coverage, double premium) =>
        $"{who} says no premium: your part of a typical {(coverage == HealthCoverage.Family ? "family" : "single")} plan is taken, {Dollars(premium)} a year.";

    public static string DaysTaken(string who, double days) =>
        $"{who} does not say all days off: {days.ToString("0.#", CultureInfo.InvariantCulture)} paid days and holidays together are taken, as office work has on average.";

    public static string ChanceTaken(string who) => $"{who} does not say how likely its bonus is: as likely as not is taken, and the range shows none and all of it.";

    public static string DeferralTaken(string who, double deferral) => $"For {who} you are taken to defer {Dollars(deferral)}, which brings the whole match; --retirement says another.";

    public static string NoMatch(string who, double share) =>
        $"{who} says nothing of retirement: nothing is counted. Private employers of office workers put in {(100 * share).ToString("0.0", CultureInfo.InvariantCulture)} % of pay on average, those without a plan among them. Ask.";

    public static string SignOn(string who, double dollars) => $"{who} pays {Dollars(dollars)} once for signing, before tax; it is in no year's value.";

    public static string Schedule(string who, string words) => $"{who}: {words}. A schedule is not valued in dollars but for its differential.";

    private static string Dollars(double dollars) => "$" + dollars.ToString("#,0", CultureInfo.InvariantCulture);
}
