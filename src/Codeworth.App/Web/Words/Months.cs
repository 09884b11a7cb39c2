using System.Globalization;
using Codeworth.Wages;

namespace Codeworth.App.Web.Words;

/// <summary>Months in words.</summary>
public static class Months
{
    private const string Undated = "Undated";

    /// <summary><c>November 2026</c>; <c>Undated</c> for the month that stands for none.</summary>
    public static string InWords(YearMonth month) => month == default
        ? Undated
        : $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)} {month.Year}";

    /// <summary>As <see cref="InWords(YearMonth)"/> for a month as written, <c>2026-11</c>; anything else unchanged.</summary>
    public static string InWords(string written) => YearMonth.TryParse(written, out YearMonth month) ? InWords(month) : written;
}
