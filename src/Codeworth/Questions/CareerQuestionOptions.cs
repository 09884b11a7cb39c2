using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said in a <see cref="CareerQuestion"/>, in the order doors show it. All of it is optional.</summary>
public static class CareerQuestionOptions
{
    public static WorthOption Role { get; } = new(
        "role", "ID", "The level of work you do now; 'none' if you do not work in coding or beside it yet.", "An id or name from 'codeworth list roles', or none.", "coder");

    public static WorthOption Pay { get; } = new(
        "pay", "AMOUNT", "What you are paid now; the market median for you where it is not said. With --role none it is asked for.",
        "Dollars a year (58000, $58,000, 58k) or an hour (28/hour); an hour counts 2,080 times a year.", "58000");

    public static WorthOption Consider { get; } = new(
        "consider", "THING", "A credential, role, setting, specialty, mode, programme or place to consider; say it again for each. What evidence speaks for, where none of its kind is said.",
        "An id or name from 'codeworth list', or a place.", "CRC", Repeats: true);

    public static WorthOption Avoid { get; } = new(
        "avoid", "THING", "A step not to take; say it again for each.", "As for --consider; or management, degrees, exams, moving, employers.", "management", Repeats: true);

    public static WorthOption Hours { get; } = new("hours", "HOURS", "Hours a week you can study beside work, at most; 10 where it is not said.", "0 to 40.", "6");

    public static WorthOption Horizon { get; } = new("horizon", "YEARS", "How many years ahead count; 10 where it is not said.", "1 to 40.", "10");

    public static WorthOption Discount { get; } = new(
        "discount", "PERCENT", "What a year's wait takes from a dollar, beyond prices; 3% where it is not said.", "0% to 20%.", "3%");

    public static WorthOption Counts { get; } = WorthOption.OneOf(
        "counts", "WHAT", "What counts: what pay buys after taxes, where it is not said.", ["purchasing-power", "take-home", "pay"], "take-home");

    public static WorthOption Assume { get; } = new(
        "assume", "ID=VALUE", "An assumption of your own in place of one of ours; say it again for each.", "An id from 'codeworth list assumptions' with its value.", "promotion.chance=0.15", Repeats: true);

    /// <summary>The person and the job.</summary>
    public static ImmutableArray<WorthOption> Job { get; } =
        [WorthOptions.Years, WorthOptions.Credential, Role, WorthOptions.Specialty, WorthOptions.Setting, WorthOptions.Area, WorthOptions.Mode, WorthOptions.Education, Pay, WorthOptions.On];

    /// <summary>What may be done, for how long, what counts.</summary>
    public static ImmutableArray<WorthOption> Choices { get; } = [Consider, Avoid, Hours, Horizon, Discount, Counts, Assume];

    public static ImmutableArray<WorthOption> All { get; } = [.. Job, .. Choices, .. FamilyOptions.All];
}
