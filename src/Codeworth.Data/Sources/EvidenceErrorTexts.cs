namespace Codeworth.Data.Sources;

/// <summary>The error texts of evidence: reading publishers' files, evidence tables and corrections.</summary>
public static class EvidenceErrorTexts
{
    public const string NumberExpected = "a number, or nothing";
    public const string WholeNumberExpected = "a whole number";
    public const string TierExpected = "A, B or C";
    public const string MonthExpected = "a month such as 2025-05, or nothing";
    public const string SuppressionExpected = "'suppressed: ' and unmarked, *, ** or #";
    public const string StateExpected = "a state of the United States by its postal code";
    public const string ValueMissing = "A figure has no value and its note does not say that it is suppressed. Give the value, or the note 'suppressed: unmarked'.";

    public static string At(string file, int row, string column) =>
        file + (row > 0 ? $", row {row}" : "") + (column.Length > 0 ? $", column '{column}'" : "") + ": ";

    public static string FileMissing(string path) => $"the file is not there. Expected at {path}; nothing was changed.";

    public static string ColumnMissing(string column, IEnumerable<string> columns) =>
        $"the column '{column}' is missing; the file has {string.Join(", ", columns)}. The publisher may have renamed it.";

    public static string FieldCount(int found, int expected) =>
        $"the row has {found} fields, the header {expected}. A comma in a text without quotes is the usual cause.";

    public static string CellRefused(string text, string expected) => $"'{text}' was found, {expected} was expected.";

    public static string FigureTwice(string id) =>
        $"the figure '{id}' comes twice. Each row of a release must differ in what it says or of whom.";

    public static string Unmapped(string what, string text, string table) =>
        $"the {what} '{text}' is not known. Add it to data/mappings/{table}.";

    public static string UnknownSource(string id, IEnumerable<string> known) =>
        $"There is no source '{id}'. Known are {string.Join(", ", known)}.";

    public static string CorrectionUnmet(string id, string expected, string found, string reason) =>
        $"The correction of '{id}' expects the value {expected}, the table holds {found}. The source may have been mended: see whether the correction ({reason}) is still needed.";

    public static string CorrectionAbsent(string id) =>
        $"The correction of '{id}' finds no such figure. The figure may have been renamed: give its present id, or withdraw the correction.";

    public static string CorrectionAction(string id, string action) =>
        $"The correction of '{id}' asks for '{action}'; exclude or replace was expected.";

    public static string CorrectionIncomplete(string file, string what) =>
        $"{file}: a correction lacks '{what}'. Each needs id, reason, expect with a value, and an action; replace also needs a value.";

    public static string CorrectionsUnreadable(string problem) =>
        $"the corrections are no YAML that can be read ({problem}). A colon inside a reason is the usual cause: put the reason in quotes.";

    public static string CorrectionTwice(string id) => $"Two corrections speak of '{id}'. Keep one.";
}
