using System.Globalization;
using Codeworth.Benefits;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>A part of an offer's value.</summary>
/// <param name="Name">In JSON.</param>
/// <param name="Words">As it is called.</param>
/// <param name="Of">Dollars a year, below 0 where it is taken away.</param>
/// <param name="Typical">What is typical of it for an offer, in words; empty where no figure is kept.</param>
/// <param name="IsAlways">Whether it is shown where every offer has none.</param>
internal sealed record OfferLine(string Name, string Words, Func<CompensationYear, double> Of, Func<TypicalBenefits, ValuedOffer, string> Typical, bool IsAlways = false);

/// <summary>The parts of an offer's value, in the order they are shown.</summary>
internal static class OfferLines
{
    public static IReadOnlyList<OfferLine> All { get; } =
    [
        new("base", "Base pay", year => year.Base, (_, _) => "", IsAlways: true),
        new("overtime", "Overtime", year => year.Overtime, (typical, _) => $"{Percent(typical.SupplementShare)} of pay, with differentials and bonuses"),
        new("differential", "Shift differential", year => year.Differential, (_, _) => ""),
        new("bonus", "Bonus, by its chance", year => year.Bonus, (_, _) => ""),
        new("match", "Employer to retirement", year => year.Match, (typical, offer) => $"{Dollars(typical.RetirementShare * offer.Value.Package.Base)} ({Percent(typical.RetirementShare)} of pay)", IsAlways: true),
        new("healthEmployer", "Employer to health plan", year => year.Health, (typical, offer) => offer.Value.Health == HealthCoverage.None ? "" : Dollars(typical.Premium(offer.Value.Health) - typical.Worker(offer.Value.Health).Value), IsAlways: true),
        new("fees", "Fees paid", year => year.Fees, (typical, _) => $"{Dollars(typical.Membership)} a membership"),
        new("taxes", "Taxes", year => -year.Taxes, (_, _) => "", IsAlways: true),
        new("costs", "Travel and other costs", year => -year.Costs, (_, _) => ""),
    ];

    public static IEnumerable<string> Names => All.Select(line => line.Name);

    /// <summary>The parts that some offer has, and those that are always told.</summary>
    public static IEnumerable<OfferLine> Shown(OffersAnswer answer) =>
        All.Where(line => line.IsAlways || answer.Offers.Any(offer => line.Of(offer.Value.Expected) != 0));

    /// <summary>The result in a sentence.</summary>
    public static string Headline(OffersAnswer answer)
    {
        ValuedOffer best = answer.Offers[answer.Best];
        string at = answer.AtNationalPrices ? " at the nation's prices" : "";
        if (answer.Offers.Length == 1)
            return $"{best.Value.Package.Name} comes to {Range(best.Worth)} a year after taxes and costs, {Hour(best.PerHour)} for each hour worked";
        ValuedOffer second = answer.Offers.Where(offer => offer != best).MaxBy(offer => offer.Worth.Value)!;
        string hours = best.PerHour >= answer.Offers.Max(offer => offer.PerHour) - 0.005
            ? ", and more for each hour worked"
            : $"; for each hour worked, {answer.Offers.MaxBy(offer => offer.PerHour)!.Value.Package.Name} brings more";
        return $"{best.Value.Package.Name} is worth {Dollars(second.Behind.Value)} a year more than {second.Value.Package.Name} after taxes and costs{at} ({Dollars(second.Behind.Low)} to {Dollars(second.Behind.High)} as bonuses fall){hours}";
    }

    /// <summary>What is typical of each part, and of days off, in sentences without an end.</summary>
    public static IEnumerable<string> Typical(OffersAnswer answer)
    {
        foreach (OfferLine line in All.Where(line => line.Typical(answer.Typical, answer.Offers[0]).Length > 0))
            yield return $"{line.Words}: {line.Typical(answer.Typical, answer.Offers[0])}";
        yield return $"Paid days off and holidays: {Number(answer.Typical.DaysOff)} a year";
        yield return $"Offered to {answer.Typical["medical-access"].Value:0} % of workers in private employment: a health plan; to {answer.Typical["retirement-access"].Value:0} %: a retirement plan";
    }

    /// <summary>Who published what is typical, each with the dates of its figures.</summary>
    public static string Publishers(OffersAnswer answer) => string.Join("; ", answer.Typical.All.GroupBy(figure => figure.Publisher, StringComparer.Ordinal)
        .Select(publisher => $"{publisher.Key}, {string.Join(" and ", publisher.Select(figure => figure.Date).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}"));

    /// <summary>The rows of a table of the offers: the parts, then what comes of them.</summary>
    public static IEnumerable<(string Words, bool IsTotal, Func<ValuedOffer, string> Of)> Rows(OffersAnswer answer)
    {
        foreach (OfferLine line in Shown(answer))
            yield return (line.Words, false, offer => Dollars(line.Of(offer.Value.Expected)));
        yield return ("Left of all of it", true, offer => Dollars(offer.Value.Expected.After));
        yield return ("Range of it", false, offer => $"{Dollars(offer.Value.Least.After)} to {Dollars(offer.Value.Most.After)}");
        if (answer.Offers.Any(offer => offer.Buys is not null))
            yield return ("At the nation's prices", answer.AtNationalPrices, offer => offer.Buys is { } buys ? Dollars(buys.Value) : "");
        yield return ("In the pay cheques", false, offer => Dollars(offer.Value.Expected.Cheques));
        yield return ("Days off, paid", false, offer => $"{Number(offer.Value.DaysOff)} ({Dollars(offer.Value.DaysOffValue)})");
        yield return ("Hours worked", false, offer => offer.Value.HoursWorked.ToString("#,0", CultureInfo.InvariantCulture));
        yield return ("Left an hour worked", true, offer => Hour(offer.PerHour));
        if (answer.Offers.Any(offer => offer.Value.HoursAway > offer.Value.HoursWorked))
            yield return ("Left an hour, with travel", false, offer => Hour(offer.PerHourAway));
        if (answer.Offers.Length > 1)
            yield return ("Chance of being worth most", false, offer => answer.Offers.IndexOf(offer) == answer.Best ? "most" : PlaceWords.Chance(offer.ChanceBest));
    }

    /// <summary>What was not said and is taken as typical, by the names of its parts.</summary>
    public static IEnumerable<string> Assumed(Assumptions assumed)
    {
        if (assumed.Health)
            yield return "health-premium";
        if (assumed.DaysOff)
            yield return "days-off";
        if (assumed.BonusChance)
            yield return "bonus-chance";
        if (assumed.FullMatch)
            yield return "retirement";
    }

    public static string Range((double Value, double Low, double High) range) =>
        Dollars(range.Low) == Dollars(range.High) ? Dollars(range.Value) : $"{Dollars(range.Value)} ({Dollars(range.Low)} to {Dollars(range.High)})";

    public static string Dollars(double dollars) => (dollars <= -0.5 ? "-$" : "$") + Math.Abs(dollars).ToString("#,0", CultureInfo.InvariantCulture);

    public static string Hour(double dollars) => "$" + dollars.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
