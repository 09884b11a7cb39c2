using System.Globalization;
using Codeworth.Markets;

namespace Codeworth.Offers;

/// <summary>Words of what is odd or missing in an offer, and of what to ask.</summary>
internal static class OddityTexts
{
    public const string ByRecord = "Pay is by the chart: what it comes to in a year depends on how many charts there are and how fast you code.";
    public const string AskByRecord = "How many charts a day does a coder here finish on average, is a least amount of work promised, and who pays for queries and rework?";
    public const string UpTo = "Only the most that is paid is said.";
    public const string AskUpTo = "What is the least of the range, and who gets the most?";
    public const string AskNoUnit = "Is the pay by the hour, the month or the year?";
    public const string AskWideRange = "Where in the range do people with my years and credentials begin?";
    public const string AskPay = "What is the pay range for this position?";
    public const string AskHours = "How many hours a week are scheduled, and is overtime paid?";
    public const string AskMode = "Where is the work done: remote, on some days on site, or on site?";
    public const string AskProductivity = "How many records an hour are expected, by type of record, and from when on?";
    public const string AskStandard = "What accuracy is expected, how is it measured, and what follows when it is missed?";
    public const string AskBenefits = "What comes beside pay: health plan and its premium, retirement match, paid days off?";
    public const string AskDues = "Who pays membership, renewals and continuing education?";
    public const string AskAccuracy = "How is accuracy measured: by code, by record or by DRG, and by whom?";
    public const string AskSignOn = "When is the bonus paid, and what must be paid back by whoever leaves early?";
    public const string AskEngagement = "Is it paid as wages or as a contractor, which benefits come with it, and for how long is it certain?";
    public const string AskSeniorWork = "Which records would a beginner code alone, who checks them, and for how long?";
    public const string AskApprenticeWithYears = "Does somebody with an apprentice credential and fewer years stand a chance?";

    public static string WideRange(double width, double usual) => $"The range is {Percent(width)} wide; beyond {Percent(usual)} it spans several levels of work, and where you land in it matters more than the market.";

    public static string NoUnit(PostedPay pay) => $"The pay has no unit; {OfferTexts.Pay(pay)} is taken from its size.";

    public static string NoPayByLaw(PayTransparencyLaw law) =>
        $"No pay is said, though a law of {law.State} in force since {Day(law.Effective!.Value)} asks for it in postings" + (law.LeastEmployees is { } least and > 1 ? $" of employers with {least} or more employees" : "")
        + $". As public pages describe it ({law.Url}); not legal advice.";

    public static string SeniorWork(Role role) => $"Work of a {role.Name.ToLowerInvariant()} is asked of beginners.";

    public static string Accuracy(double asked, double usual) => $"Accuracy of {Number(asked)} % is asked for; {Number(usual)} % is usual.";

    public static string SignOn(decimal dollars) => $"A bonus of ${dollars:N0} for signing: it is paid once and is not counted in pay.";

    public static string Engagement(Employment employment) => employment switch
    {
        Employment.PerDiem => "Work is as needed: no hours are promised, and benefits are rare.",
        Employment.Contract => "It is contract work: taxes, benefits and time between contracts may be your own.",
        _ => "It is for a limited time.",
    };

    public static string Closed(DateOnly day) => $"It closed on {Day(day)}.";

    public static string ApprenticeWithYears(double years) => $"Apprentices are taken, but {Number(years)} years of experience are asked for.";

    public static string LeftOpen(Doubt doubt) => doubt.Choices.IsEmpty ? "The text leaves it open." : $"The text leaves open: {string.Join(" or ", doubt.Choices)}.";

    public static string Missing(string what) => what switch
    {
        "pay" => "Pay is not stated.",
        "hours" => "Hours are not stated.",
        "mode" => "Where the work is done is not stated.",
        "productivity" => "How fast one must code is not stated.",
        "accuracy" => "How accurate one must be is not stated.",
        "benefits" => "Benefits are not stated.",
        _ => "Who pays dues and continuing education is not stated.",
    };

    private static string Percent(double share) => $"{100 * share:0} %";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
