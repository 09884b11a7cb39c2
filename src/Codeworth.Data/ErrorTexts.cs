using System.Collections.Immutable;
using Codeworth.Problems;

namespace Codeworth.Data;

/// <summary>Every error text of the data. Ladder: what is wrong with its value, what was expected, the likely cause, the next step.</summary>
public static class ErrorTexts
{
    public const string ModelNotShipped =
        "No fit ships with this build: data/model is empty. Run `codeworth fit` on the repository's data folder and build again.";

    public static string TableNotShipped(string table) => $"The table {table} is not among those that ship.";

    public static string TableEmpty(string table) => $"{table} is empty: a header line was expected.";

    public static string TableRowLength(string table, string row, int cells, int columns) =>
        $"{table}: the row '{row}' has {cells} cells where its header has {columns}. A comma inside a cell needs quotes around the cell.";

    public static string TableColumn(string table, string column, string columns) =>
        $"{table} has no column '{column}'; it has {columns}.";

    public static string AreaKindUnknown(string kind) => $"'{kind}' is no kind of area: nation, state, metro or nonmetro was expected.";

    public static string AreaUnknown(string area) =>
        $"'{area}' is no area of the reference tables: a state's postal code, a CBSA code or a seven-digit nonmetropolitan code was expected.";

    public const string ModelDamaged = "The model file is damaged or of another version. Run 'codeworth fit' to make it again.";

    public const string CalibrationDamaged = "data/model/calibration.csv is damaged. Run 'codeworth check --inputs DIR --data data' to make it again.";

    public static string ParametersNotRead(long line, long column, string why) =>
        $"data/parameters/model.yml, line {line}, column {column}: {why}";

    public const string WorkbookNumber = "a number, or one of the publisher's marks *, ** and #,";

    public const string WorkbookAmount = "a number above zero, or one of the publisher's marks *, ** and #,";

    public static string WorkbookOrder(string column, string text) => $"at least the {text} of column {column}, as percentiles rise,";

    public const string WorkbookWholeNumber = "a whole number";

    private const string Nothing = "Nothing was imported.";
    private const string FetchAgain = "Fetch the file again from https://www.bls.gov/oes/tables.htm. " + Nothing;
    private const string WorkbookExpected = "An .xlsx workbook of Occupational Employment and Wage Statistics, or the .zip around it, was expected.";

    public static Problem WorkbookMissing(string path, IEnumerable<string> beside) =>
        Workbook(path, $"There is no file '{path}'.", WorkbookExpected, "See whether the folder and the name are right. " + Nothing) with { Nearest = [.. beside] };

    public static Problem WorkbookEmpty(string path) => Workbook(path, $"'{path}' is empty: 0 bytes.", WorkbookExpected, "The download may have failed. " + FetchAgain);

    public static Problem WorkbookOld(string path) => Workbook(
        path, $"'{path}' is a workbook of the old .xls format.", WorkbookExpected, "Open it in a spreadsheet and save it as .xlsx. " + Nothing);

    public static Problem WorkbookNone(string path, bool page) => Workbook(
        path,
        page ? $"'{path}' is a web page, not a workbook." : $"'{path}' is not a workbook.",
        WorkbookExpected,
        (page ? "The publisher's site may have answered with a notice instead of the file. " : "") + FetchAgain);

    public static Problem WorkbookCut(string path) => Workbook(
        path, $"'{path}' begins as a workbook or .zip and ends early.", "A whole file was expected.", "The download may have been cut off. " + FetchAgain);

    public static Problem WorkbookNotInZip(string path, IEnumerable<string> entries) => Workbook(
        path, $"The .zip '{path}' holds no workbook; it holds {List(entries)}.", WorkbookExpected, "Choose the publisher's .zip of XLSX files. " + Nothing);

    public static string WorkbookPart(string part) => $"The workbook lacks its part '{part}'.";

    public static string WorkbookAttribute(string element, string attribute) => $"An element '{element}' of the workbook lacks '{attribute}'.";

    public static Problem WorkbookBroken(string path, string sheet, int row) => Workbook(
        path,
        $"'{path}', sheet '{sheet}': the sheet breaks off or is damaged after row {row}.",
        "A whole sheet was expected.",
        "The download may have been cut off. " + FetchAgain);

    public static Problem WorkbookDamaged(string path, string what) => Workbook(
        path, $"'{path}' is damaged. {what}", "A whole workbook was expected.", "The download may have been cut off. " + FetchAgain);

    public static Problem WorkbookWithoutWages(string path, IEnumerable<string> sheets) => Workbook(
        path,
        $"'{path}' holds no sheet of wages: none of {List(sheets)} begins with a row that names a column OCC_CODE.",
        WorkbookExpected,
        "It may be the workbook of field descriptions, or a chart. " + Nothing);

    public static Problem WorkbookColumn(
        string path, string sheet, int row, string column, ImmutableArray<string> nearest, IEnumerable<string> found) => Workbook(
        path,
        $"'{path}', sheet '{sheet}', row {row}: there is no column {column}.",
        $"The publisher's header was expected; found were {List(found.Select(name => name.ToUpperInvariant()))}.",
        "A column may have been renamed or removed by hand. " + FetchAgain) with { Nearest = nearest };

    public static Problem WorkbookCell(string path, string sheet, string cell, string column, string text, string expected) => Workbook(
        path,
        $"'{path}', sheet '{sheet}', cell {cell}, column {column}: '{Echo.Of(text)}' was found.",
        $"{char.ToUpperInvariant(expected[0])}{expected[1..]} was expected.",
        "A cell may have been changed by hand. " + FetchAgain);

    public static Problem WorkbookRowTwice(string path, string sheet, int first, int second, string id) => Workbook(
        path,
        $"'{path}', sheet '{sheet}': rows {first} and {second} both speak of {id} (occupation, area, industry).",
        "One row for each occupation, area and industry was expected.",
        "A workbook of wages by ownership repeats them: take the one over all ownerships. " + Nothing);

    public static Problem WorkbookWithoutOccupations(string path, string sheet, int rows, IEnumerable<string> occupations) => Workbook(
        path,
        $"'{path}', sheet '{sheet}': none of its {rows} rows speaks of an occupation and area that are known.",
        $"One of {List(occupations)} was expected.",
        "A release before May 2021 uses other codes. " + Nothing);

    public static Problem WorkbookYears(string path, int file, string sheet, int year) => Workbook(
        path,
        $"The name of '{path}' says May {file}, its sheet '{sheet}' says May {year}.",
        "One year was expected.",
        "The file may have been renamed: give it the publisher's name again. " + Nothing);

    public static Problem WorkbookYearUnknown(string path, string sheet) => Workbook(
        path,
        $"Neither the name of '{path}' nor its sheet '{sheet}' tells the year.",
        "A name such as national_M2025_dl.xlsx was expected.",
        "Give the file the publisher's name again. " + Nothing);

    public static Problem WorkbookTwice(string path, string release) => Workbook(
        path, $"'{path}' holds two workbooks of {release}.", "One was expected.", "Import them one by one. " + Nothing);

    private static Problem Workbook(string path, string message, string expected, string next) => new("file", path, message, expected, [], next);

    private static string List(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length == 0 ? "nothing" : string.Join(", ", all.Take(12)) + (all.Length > 12 ? $" and {all.Length - 12} more" : "");
    }

    public static string ClaimRow(string id, string reason) => $"claims.csv: the claim '{Echo.Of(id)}' cannot be read: {reason}";

    public static string MappedRows(string mapping, string id, string table, string which, int found) =>
        $"data/mappings/{mapping} means one row of {table} for '{id}' ({which}); {found} were found.";

    public static string MappedCell(string mapping, string id, string cell) =>
        $"data/mappings/{mapping} has '{cell}' for '{id}'; expected a number, or a row, mean or rise of a collected table.";

    public const string AssumptionsNoMapping = "The file is no list of assumptions; expected lines such as 'promotion.chance: 0.15'.";

    public static string AssumptionsUnreadable(string problem) => $"The file is no YAML: {problem} Expected lines such as 'promotion.chance: 0.15'.";

    public static string NearestOf(IReadOnlyCollection<string> nearest) => nearest.Count == 0 ? "" : $"Nearest: {string.Join(", ", nearest)}.";
}
