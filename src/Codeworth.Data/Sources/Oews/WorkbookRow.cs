using System.Globalization;

namespace Codeworth.Data.Sources.Oews;

/// <summary>The row a sheet stands at, its cells by the publisher's names of today.</summary>
/// <param name="file">For messages.</param>
/// <param name="sheet">For messages.</param>
/// <param name="rows">The sheet.</param>
/// <param name="columns">Where its columns stand.</param>
/// <param name="year">The release's year, which no cell tells.</param>
/// <param name="areaType">The kind of area where no cell tells it.</param>
internal sealed class WorkbookRow(string file, string sheet, WorkbookRows rows, WorkbookColumns columns, int year, int? areaType) : IPublishedRow
{
    public string Text(string column)
    {
        int at = columns[column];
        if (at >= 0)
            return column == "area" ? Area(rows[at].Trim()) : rows[at].Trim();
        return column switch
        {
            "year" => year.ToString(CultureInfo.InvariantCulture),
            "area_type" => areaType?.ToString(CultureInfo.InvariantCulture) ?? "",
            _ => "",
        };
    }

    public double? Number(string column)
    {
        string text = Text(column);
        if (text.Length == 0)
            return null;
        return double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw Refused(column, Data.ErrorTexts.WorkbookNumber);
    }

    public int Whole(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Refused(column, Data.ErrorTexts.WorkbookWholeNumber);

    public Exception Refused(string column, string expected) => new WorkbookException(
        Data.ErrorTexts.WorkbookCell(file, sheet, Letters(columns[column]) + rows.Row, column.ToUpperInvariant(), Text(column), expected));

    /// <summary>A CBSA code has five digits; some releases write it with leading zeros.</summary>
    private static string Area(string code) => code.Length == 7 && code.StartsWith("00", StringComparison.Ordinal) ? code[2..] : code;

    /// <summary>The column as a spreadsheet shows it: <c>AF</c>.</summary>
    private static string Letters(int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
