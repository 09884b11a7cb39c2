using Codeworth.Taxes;

namespace Codeworth.App.Answers;

/// <summary>The parts of a take-home pay, in the order they are shown.</summary>
internal static class TakeHomeLines
{
    public const int Months = 12;

    /// <summary>Pay days a year where pay comes every two weeks.</summary>
    public const int Fortnights = 26;

    /// <summary>Every tax: its name in JSON, in words, and dollars a year.</summary>
    public static IEnumerable<(string Name, string Words, double Amount)> Taxes(TakeHome found) =>
    [
        ("federalIncome", "Federal income tax", found.FederalIncome),
        ("socialSecurity", "Social Security", found.SocialSecurity),
        ("medicare", "Medicare", found.Medicare),
        ("stateIncome", "State income tax", found.StateIncome),
        ("statePayroll", "State payroll contributions", found.StatePayroll),
        ("local", "Local tax", found.Local),
    ];

    public static string Filing(FilingStatus status) => status switch
    {
        FilingStatus.Married => "married",
        FilingStatus.HeadOfHousehold => "head-of-household",
        _ => "single",
    };
}
