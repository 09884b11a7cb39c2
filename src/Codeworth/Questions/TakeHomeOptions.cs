using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>Everything that can be said in a <see cref="TakeHomeQuestion"/>, in the order doors show it.</summary>
public static class TakeHomeOptions
{
    public static WorthOption Pay { get; } = new(
        "pay", "AMOUNT", "Gross pay of the first earner.", "Dollars a year, or with its unit: 58000, 4800/month, 1600/two weeks, 28/hour.", "58000");

    public static WorthOption Area { get; } = new(
        "area", "PLACE", "Where you live; cities and counties that tax wages are known by name.", "A state or a place in one, such as TX, NYC or \"Baltimore, MD\".", "TX");

    public static WorthOption WorksIn { get; } = new(
        "works-in", "PLACE", "Where the work is, if in another state: the answer is then that of the state you live in, and says so.", "A state or a place in one.", "NJ");

    public static WorthOption Year { get; } = new("year", "YEAR", "The tax year; this year's where it is not said.", "2024 to 2026.", "2026");

    public static WorthOption Net { get; } = new(
        "net", "AMOUNT", "Instead of pay: what the pay cheques shall leave.", "Dollars a year, or with its unit: 42000, 3500/month.", "3500/month");

    public static ImmutableArray<WorthOption> All { get; } = [Pay, Area, .. FamilyOptions.All, Year, Net, WorksIn];
}
