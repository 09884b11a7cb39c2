namespace Codeworth.Taxes;

/// <summary>The error texts of taxes.</summary>
public static class TaxErrorTexts
{
    public const string RowsFall = "A table of a tax needs at least one row, and thresholds that rise from row to row.";

    public static string FigureMissing(string jurisdiction, string name, FilingStatus status) =>
        $"The figures of {jurisdiction} have no '{name}' for {status}. Add it to data/parameters/us, or read it where the law has it alone.";

    public static string StateUnknown(string state) => $"'{state}' is not a state of the United States or DC by its postal code.";
}
