using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said in a <see cref="PlacesQuestion"/>, in the order doors show it. All of it is optional.</summary>
public static class PlacesOptions
{
    private const string APlace = "A state, a metropolitan area or its city, a county with its state, a ZIP, or an id from 'codeworth list areas'.";

    public static WorthOption Area { get; } = new(
        "area", "PLACE", "A place to compare; say it again for each. All states where none is said.", APlace, "TX", Repeats: true);

    public static WorthOption Within { get; } = new(
        "within", "STATE", "Compare the metropolitan and nonmetropolitan areas of a state, or of the nation.", "A state by name or code, or US.", "TX");

    public static WorthOption Metros { get; } = new("metros", "", "Compare metropolitan areas: of the nation, or of the state --within says.", "Said or not.", "true");

    public static WorthOption Home { get; } = new(
        "home", "PLACE", "The place that others are compared with; the first of the list where it is not said.", APlace, "TX");

    public static WorthOption Pay { get; } = new(
        "pay", "AMOUNT", "Your pay at home, whose living others are to match; the market median there where it is not said.",
        "Dollars a year (58000, $58,000, 58k) or an hour (28/hour); an hour counts 2,080 times a year.", "50000");

    public static WorthOption WorksFor { get; } = new(
        "works-for", "PLACE", "Where the employer of remote work is: its market pays, wherever you live.", APlace, "CA");

    public static WorthOption LivesIn { get; } = new(
        "lives-in", "PLACE", "Where you live and work from: its taxes and prices count, whatever market pays.", APlace, "TX");

    public static WorthOption By { get; } = WorthOption.OneOf(
        "by", "WHAT", "What the places are ranked by; purchasing-power where it is not said.", ["purchasing-power", "take-home", "pay", "prices", "housing", "needed", "name"], "pay");

    public static WorthOption Top { get; } = new("top", "N", "Show the first so many places alone.", "1 or more.", "20");

    /// <summary>What is said of the job and the person: all that a question of worth says but its place and pay.</summary>
    public static ImmutableArray<WorthOption> Job { get; } =
        [WorthOptions.Years, WorthOptions.Credential, WorthOptions.Role, WorthOptions.Specialty, WorthOptions.Setting, WorthOptions.Mode, WorthOptions.Education, WorthOptions.On];

    public static ImmutableArray<WorthOption> All { get; } = [Area, Within, Metros, Home, Pay, WorksFor, LivesIn, By, Top, .. Job, .. FamilyOptions.All];
}
