using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said of an offer, in the order doors show it. Its base pay alone is needed.</summary>
public static class PackageOptions
{
    private const string Yearly = "Dollars a year, or with its unit: 1440, 120/month, 55/two weeks.";

    public static WorthOption Name { get; } = new("name", "TEXT", "What it is called; Offer 1, Offer 2 where it is not said.", "Up to 60 characters.", "Hospital");

    public static WorthOption Base { get; } = new("base", "AMOUNT", "Base pay.", "Dollars a year, or with its unit: 58000, 4800/month, 28/hour.", "58000");

    public static WorthOption Hours { get; } = new("hours", "HOURS", "Scheduled hours a week; 40 where it is not said.", "1 to 80.", "40");

    public static WorthOption Overtime { get; } = new("overtime", "HOURS", "Paid hours a week beyond them, on average.", "0 to 40.", "2");

    public static WorthOption OvertimeRate { get; } = new("overtime-rate", "TIMES", "What overtime is paid, times the hourly rate; 1.5 where it is not said, 0 where it is not paid.", "0 to 3.", "1.5");

    public static WorthOption Differential { get; } = new("differential", "AMOUNT", "What the shift adds.", "Dollars an hour, or a share of base pay: 2.50, 5%.", "2.50");

    public static WorthOption Schedule { get; } = new("schedule", "TEXT", "The schedule in words; shown, not valued.", "Up to 60 characters.", "evenings");

    public static WorthOption Bonus { get; } = new("bonus", "AMOUNT", "The bonus when it is paid whole.", "Dollars a year, or a share of base pay: 2000, 5%.", "5%");

    public static WorthOption BonusChance { get; } = new("bonus-chance", "SHARE", "How likely it is; as likely as not where it is not said.", "0% to 100%.", "80%");

    public static WorthOption SignOn { get; } = new("sign-on", "AMOUNT", "A bonus for signing, paid once: shown beside the year.", "Dollars.", "2500");

    public static WorthOption Match { get; } = new(
        "match", "TEXT", "What the employer puts into a retirement plan.", "A share of pay put in anyway, or shares of what you defer: 3%; 100% of 4%; 100% of 3% + 50% of 2%.", "50% of 6%");

    public static WorthOption Health { get; } = WorthOption.OneOf("health", "WHOM", "Whom its health plan covers; you, and family where you have one, where it is not said.", ["none", "single", "family"], "single");

    public static WorthOption HealthPremium { get; } = new("health-premium", "AMOUNT", "What you pay of the premium; the typical part where it is not said.", Yearly, "120/month");

    public static WorthOption HealthEmployer { get; } = new("health-employer", "AMOUNT", "What the employer pays of it; the rest of a typical plan where it is not said.", Yearly, "7500");

    public static WorthOption DaysOff { get; } = new("days-off", "DAYS", "Paid days off a year for vacation, sickness and personal matters.", "0 to 120.", "18");

    public static WorthOption Holidays { get; } = new("holidays", "DAYS", "Paid holidays a year.", "0 to 30.", "9");

    public static WorthOption Fees { get; } = new("fees", "AMOUNT", "Credential, membership and education fees that the employer pays.", "Dollars a year.", "222");

    public static WorthOption OnSiteDays { get; } = new("on-site-days", "DAYS", "Days a week on site; five where travel is said, none otherwise.", "0 to 7.", "3");

    public static WorthOption CommuteCost { get; } = new("commute-cost", "AMOUNT", "What a day on site costs in travel and parking.", "Dollars a day.", "9");

    public static WorthOption CommuteMinutes { get; } = new("commute-minutes", "MINUTES", "How long the way takes, there and back.", "0 to 480.", "50");

    public static WorthOption Costs { get; } = new("costs", "AMOUNT", "What the work costs you beside: home office, internet, tools.", Yearly, "40/month");

    public static WorthOption Area { get; } = new("area", "PLACE", "Where you would live, if not where the others have you.", "A state or a place in one.", "TX");

    public static ImmutableArray<WorthOption> All { get; } =
    [
        Name, Base, Hours, Overtime, OvertimeRate, Differential, Schedule, Bonus, BonusChance, SignOn, Match, Health, HealthPremium, HealthEmployer, DaysOff, Holidays, Fees, OnSiteDays, CommuteCost,
        CommuteMinutes, Costs, Area,
    ];
}
