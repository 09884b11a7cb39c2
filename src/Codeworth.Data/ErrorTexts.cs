namespace Codeworth.Data;

/// <summary>Every error text of the data. Ladder: what is wrong with its value, what was expected, the likely cause, the next step.</summary>
public static class ErrorTexts
{
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

    public static string ParametersNotRead(long line, long column, string why) =>
        $"data/parameters/model.yml, line {line}, column {column}: {why}";
}
