using Codeworth.Problems;

namespace Codeworth.Taxes;

/// <summary>The error texts of taxes.</summary>
public static class TaxErrorTexts
{
    public const string RowsFall = "A table of a tax needs at least one row, and thresholds that rise from row to row.";

    public static string FigureMissing(string jurisdiction, string name, FilingStatus status) =>
        $"The figures of {jurisdiction} have no '{name}' for {status}. Add it to data/parameters/us, or read it where the law has it alone.";

    public static string StateUnknown(string state) => $"'{state}' is not a state of the United States or DC by its postal code.";

    public const string AreaMissing = "It is not said where the household lives.";
    public const string ResidenceExpected = "Expected: a state, or a place in one, such as TX, \"Baltimore, MD\" or NYC.";
    public const string FilingExpected = "Expected: single, married or head-of-household.";
    public const string SpouseOfOne = "A spouse's pay is said of a household that is not married.";
    public const string PayMissing = "No pay is said.";
    public const string PayAndNet = "Both a pay and a net are said.";
    public const string PayOrNetExpected = "Expected: --pay for what it leaves, or --net for the pay that leaves it.";
    public const string MoreThanPay = "More is set aside than is paid.";
    public const string SetAsideExpected = "Expected: retirement and premiums that together are no more than the first earner's pay.";
    public const string AgeExpected = "Expected: 16 to 64. Other rules hold from 65 on, which are not kept.";
    public const string ChildAgesExpected = "Expected: an age for each child, 0 to 18, separated by commas: 4,9. Older dependents are counted by other rules, which are not kept.";
    public const string ChildrenExpected = "Expected: a number of children, 0 to 12; each is taken to be 10 where --child-ages does not say.";
    public const string Refunded = "Credits that are paid out come with the tax returns: they are in no pay cheque and not in the net.";

    public static string YearExpected => $"Expected: a tax year from {TaxLaw.Years[0]} to {TaxLaw.Years[^1]}.";

    public static string NeverLeft(string text) => $"No pay leaves '{Echo.Of(text)}' after what is set aside.";

    public static string YearUnknown(string text) => $"The tax year '{Echo.Of(text)}' is not kept.";

    public static string NoStateTax(string text) => $"'{Echo.Of(text)}' is not a state of the United States, nor a place in one.";

    public static string AgeOut(string text) => $"The age '{Echo.Of(text)}' cannot be answered for.";

    public static string ChildAgesNotRead(string text) => $"The ages of children '{Echo.Of(text)}' cannot be read.";

    public static string AmountExpected(string field) => field switch
    {
        "retirement" => "Expected: dollars a year, or a share of pay such as 5%.",
        "pay" or "net" => "Expected: dollars a year up to 10 million, or 3500/month, 1600/two weeks, 28/hour.",
        _ => "Expected: dollars a year up to 10 million.",
    };

    public static string OfLastLaw(string state, int year) =>
        $"Some figures of {state} for {year} are not published; the last law in force stands in for them.";

    public static string OneOfSeveralStates(string state) =>
        $"The place lies in several states; taxes are those of {state}. Say the city with its state, such as \"Vancouver, WA\", for another.";

    public static string WorksElsewhere(string work, string home) =>
        $"Taxes are those of {home}, where you live. {work}, where the work is, may tax the same pay first and {home} give a credit for it, or both may have agreed that it does not: neither is computed.";

    public static string LocalLeftOut(string state, IReadOnlyList<string> localities) =>
        $"No local tax is counted. Say the city or county if you live in one of the {localities.Count} of {state} that tax wages: {string.Join(", ", localities.Take(3))}{(localities.Count > 3 ? " and others" : "")}.";

    public static string OnACliff(string rule) => $"The next hundred dollars bring less than they cost. {rule}";
}
