using System.Globalization;

namespace Codeworth.Data.Sources.Oews;

/// <summary>What holds of the wages of any row: they are above zero, and percentiles rise.</summary>
internal static class WorkbookWages
{
    private static readonly string[][] _rising =
    [
        ["a_pct10", "a_pct25", "a_median", "a_pct75", "a_pct90"],
        ["h_pct10", "h_pct25", "h_median", "h_pct75", "h_pct90"],
    ];

    /// <exception cref="WorkbookException">A wage is not above zero, or below the percentile before it.</exception>
    public static void Check(WorkbookRow row)
    {
        foreach ((string column, _, _) in OewsColumns.Wages)
        {
            if (Amount(row, column) is <= 0)
                throw row.Refused(column, Data.ErrorTexts.WorkbookAmount);
        }

        foreach (string[] columns in _rising)
            Rise(row, columns);
    }

    private static void Rise(WorkbookRow row, string[] columns)
    {
        string? before = null;
        foreach (string column in columns.Where(column => Amount(row, column) is not null))
        {
            if (before is not null && Amount(row, column) < Amount(row, before))
                throw row.Refused(column, Data.ErrorTexts.WorkbookOrder(before.ToUpperInvariant(), row.Text(before)));
            before = column;
        }
    }

    /// <summary>What a cell holds; null where it is blank, marked or no number, which is told where it is read.</summary>
    private static double? Amount(WorkbookRow row, string column) =>
        double.TryParse(row.Text(column), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double amount) ? amount : null;
}
