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
    public const string OfMedian = "'codeworth explain' of the same question: the median, with its figures and sources";
    public const string OfSpread = "'codeworth explain' of the same question: how pay spreads";
    public const string OfVerdict = "the verdict, of pay by method section 14";
    public const string OfYou = "what you said";
    public const string OfContribution = "'codeworth explain' of the same question: what moves it";
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

    public static string Stands(OfferedPay pay, Verdict verdict) =>
        $"{Money(pay.Middle)} stands at percentile {verdict.Percentile.Value:0} of people alike ({verdict.Percentile.Low:0} to {verdict.Percentile.High:0}).";

    public static string Posted(PostedPay pay) => $"Your posting gives a range of {OfferTexts.Pay(pay)}.";

    public static string Rival(AnnualWage pay) => $"I hold another offer of {Money(pay)} a year.";

    public static string Now(AnnualWage pay) => $"I am paid {Money(pay)} a year now.";

    public static string Adds(Contribution contribution) => $"{contribution.Label}: at equal work, {Money(contribution.Dollars)} a year more ({Money(contribution.Low)} to {Money(contribution.High)}).";

    public static string Askers(double all, double some, double none) =>
        $"Of workers who asked for more than the first offer, {Percent(all)} got what they asked, {Percent(some)} got more than the offer, {Percent(none)} got the first offer alone.";

    public static string OfPosting(string words) => $"the posting: \"{words}\"";

    public static string OfFigure(CareerFigure figure) => $"{figure.Publisher}, {figure.Title}, {figure.Date} (tier {figure.Tier})";

    private static string Job(WorthQuestion question)
    {
        List<string> parts = [question.Market.Role?.Name.ToLowerInvariant() ?? "this work"];
        if (question.Profile.Years is { } years)
            parts.Add($"{years.ToString("0.##", CultureInfo.InvariantCulture)} years of experience");
        if (question.Profile.Credentials is { IsEmpty: false } held)
            parts.Add(string.Join(" and ", held));
        parts.Add(question.Market.Area.Name);
        return string.Join(", ", parts);
    }

    private static string Money(AnnualWage wage) => Money((double)wage.Dollars);

    private static string Money(double dollars) => "$" + (Math.Round((decimal)dollars / 10, MidpointRounding.AwayFromZero) * 10).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => $"{100 * share:0} %";
}
