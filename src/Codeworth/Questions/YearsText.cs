using System.Globalization;
using Codeworth.Problems;

namespace Codeworth.Questions;

/// <summary>Reads years of experience: <c>4</c>, <c>2.5</c>, <c>4 years</c>.</summary>
internal static class YearsText
{
    private const decimal Most = 60;
    private const decimal MostMonths = Most * 12;
    private const decimal FirstCalendarYear = 1900;
    private static readonly string[] _units = ["years", "year", "yrs", "yr", "y"];

    public static FieldReading<double?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        if (!decimal.TryParse(WithoutUnit(text.Trim()), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal years))
            return Wrong(text, ErrorTexts.YearsNotANumber(text), "");
        return years is < 0 or > Most ? Wrong(text, ErrorTexts.YearsOutOfRange(text), LikelyCause(years)) : (double?)(double)years;
    }

    private static string LikelyCause(decimal years) => years switch
    {
        < 0 => "",
        <= MostMonths => ErrorTexts.YearsLookLikeMonths,
        > FirstCalendarYear => ErrorTexts.YearsLookLikeACalendarYear,
        _ => "",
    };

    private static Problem Wrong(string text, string message, string cause) =>
        new(WorthOptions.Years.Name, text, message, ErrorTexts.YearsExpected, [], cause);

    private static string WithoutUnit(string text)
    {
        string? unit = _units.FirstOrDefault(unit => text.EndsWith(unit, StringComparison.OrdinalIgnoreCase));
        return unit is null ? text : text[..^unit.Length].TrimEnd();
    }
}
