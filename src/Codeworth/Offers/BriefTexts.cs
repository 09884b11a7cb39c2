using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Offers;

/// <summary>Sentences of a brief, and what they rest on.</summary>
internal static class BriefTexts
{
    public const string OfMedian = "the explanation: the median, with its figures and sources";
    public const string OfSpread = "the explanation: how pay spreads";
    public const string OfStanding = "the explanation: where your pay stands";
    public const string OfYou = "what you said";
    public const string OfContribution = "the explanation: what moves it";
    public const string OfDay = "base pay over 260 paid days";
    public const string OfMatch = "a hundredth of base pay";
    public const string OfDues = "memberships and renewal fees in 'codeworth list assumptions'";
    public const string OfWay = "what you said of your way to work, 52 times";
    public const string DayOff = "One more paid day off.";
    public const string Match = "One more percent of pay into retirement.";
    public const string Review = "A review of pay after six months in place of twelve.";
    public const string RemoteDay = "One more day a week at home.";
    public const string SignOn = "A bonus for signing, where base pay cannot move: it is paid once, and does not grow with raises.";
    public const string AfterTheOffer = "Ask once there is an offer and before you accept it, and name base pay first: raises, matches and overtime grow from it.";
    public const string InWriting = "Ask for what was agreed in writing.";

    public static string Dues(ImmutableArray<Credential> held) => $"Membership and renewals paid for {string.Join(", ", held)}.";

    public static string Market(WorthQuestion question, Estimate estimate) =>
        $"For {Job(question)}, the market median is {Money(estimate.Median.Value)} a year; it lies between {Money(estimate.Median.Low)} and {Money(estimate.Median.High)} with a chance of 80 %.";

    public static string Spread(PayDistribution pay) => $"Half of people alike are paid between {Money(pay.At(Percentile.P25))} and {Money(pay.At(Percentile.P75))}.";

    public static string Stands(OfferedPay pay, PlacedPay at) =>
        $"{Money(pay.Middle)}{(pay.IsRange ? ", the middle of your range," : "")} stands at percentile {at.Percentile.Percent:0} of people alike ({at.Low.Percent:0} to {at.High.Percent:0}).";

    public static string Posted(PostedPay pay) => $"Your posting gives {pay.Words}.";

    public static string Rival(AnnualWage pay) => $"I hold another offer of {Money(pay)} a year.";

    public static string Now(AnnualWage pay) => $"I am paid {Money(pay)} a year now.";

    public static string Adds(Contribution contribution) => $"{contribution.Label}: at equal work, {Money(contribution.Dollars)} a year more ({Money(contribution.Low)} to {Money(contribution.High)}).";

    public static string FarAbove(double above) =>
        $"What you begin with is {Percent(above)} above the offer. Ask first which level the job is on: if it is a lower one than taken here, say so and judge it again; if it is this one, the market median is the firmer ground.";

    public static string Askers(double all, double some, double none) =>
        $"Of workers who asked for more than the first offer, {Percent(all)} got what they asked, {Percent(some)} got more than the offer, {Percent(none)} got the first offer alone.";

    public static string OfPosting(string words) => $"the posting: \"{words}\"";

    public static string OfFigure(CareerFigure figure) => $"{figure.Publisher}, {figure.Title}, {figure.Date} (tier {figure.Tier})";

    /// <summary>As in <c>a senior coder with 7 years of experience who holds CCS and CRC, in Columbus, OH</c>.</summary>
    private static string Job(WorthQuestion question)
    {
        string role = question.Market.Role is { } said ? Lower(said.Name) : "medical records specialist";
        string years = question.Profile.Years is { } worked ? $" with {worked.ToString("0.##", CultureInfo.InvariantCulture)} {(worked == 1 ? "year" : "years")} of experience" : "";
        string holds = question.Profile.Credentials is { IsEmpty: false } held ? $" who holds {string.Join(" and ", held)}" : "";
        string place = question.Market.Area.Kind == AreaKind.Nation ? "the United States" : question.Market.Area.Name;
        return $"{("aeio".Contains(role[0], StringComparison.Ordinal) ? "an" : "a")} {role}{years}{holds}{(holds.Length > 0 ? "," : "")} in {place}";
    }

    /// <summary>As within a sentence; an abbreviation keeps its letters.</summary>
    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string Money(AnnualWage wage) => Money((double)wage.Dollars);

    private static string Money(double dollars) => "$" + (Math.Round((decimal)dollars / 10, MidpointRounding.AwayFromZero) * 10).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => $"{100 * share:0} %";
}
