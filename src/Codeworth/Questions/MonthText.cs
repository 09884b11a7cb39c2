using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads the month an answer is asked for: <c>2026-11</c>.</summary>
internal static class MonthText
{
    private static readonly YearMonth _first = new(2010, 1);
    private static readonly YearMonth _last = new(2029, 12);

    public static FieldReading<YearMonth?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        if (!YearMonth.TryParse(text.AsSpan().Trim(), out YearMonth month))
            return Wrong(text, ErrorTexts.NotAMonth(text));
        return month < _first || month > _last ? Wrong(text, ErrorTexts.MonthTooFar(text)) : (YearMonth?)month;
    }

    private static Problem Wrong(string text, string message) =>
        new(WorthOptions.On.Name, text, message, ErrorTexts.MonthExpected(_first, _last), [], "");
}
