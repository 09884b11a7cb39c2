using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>What can be said of a household, in the order doors show it. All of it is optional.</summary>
public static class FamilyOptions
{
    private const string Yearly = "Dollars a year.";

    public static WorthOption Filing { get; } = WorthOption.OneOf(
        "filing", "STATUS", "How you file; single, or married with a spouse's pay, where it is not said.", ["single", "married", "head-of-household"], "single");

    public static WorthOption SpousePay { get; } = new("spouse-pay", "AMOUNT", "Gross pay of the spouse, who then files with you.", Yearly, "35000");

    public static WorthOption Children { get; } = new("children", "N", "How many children live with you, each taken to be 10 years old.", "0 to 12.", "2");

    public static WorthOption ChildAges { get; } = new("child-ages", "AGES", "Their ages instead.", "0 to 18, separated by commas.", "4,9");

    public static WorthOption Age { get; } = new("age", "YEARS", "Your age; 35 where it is not said.", "16 to 64.", "35");

    public static WorthOption SpouseAge { get; } = new("spouse-age", "YEARS", "Your spouse's age; 35 where it is not said.", "16 to 64.", "35");

    public static WorthOption Retirement { get; } = new("retirement", "AMOUNT", "What you defer to a 401(k) or 403(b).", "Dollars a year, or a share of your pay such as 5%.", "5%");

    public static WorthOption Premiums { get; } = new("premiums", "AMOUNT", "Premiums you pay through a cafeteria plan.", Yearly, "1440");

    public static ImmutableArray<WorthOption> All { get; } = [Filing, SpousePay, Children, ChildAges, Age, SpouseAge, Retirement, Premiums];
}
