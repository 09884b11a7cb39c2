using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads pay: <c>58000</c>, <c>$58,000</c>, <c>58k</c>, <c>28/hour</c>, <c>28 an hour</c>.</summary>
internal static class PayText
{
    /// <summary>Dollars of a full-time year that can be said.</summary>
    public const decimal Least = 10_000;

    /// <summary>The most that can be.</summary>
    public const decimal Most = 1_000_000;

    /// <summary>A bare number below this is an hourly rate that lacks its unit: nobody means 28 dollars a year.</summary>
    private const decimal LooksHourly = 200;

    private static readonly string[] _hourly = ["/hour", "/hr", "/h", "an hour", "per hour", "hourly"];
    private static readonly string[] _yearly = ["/year", "/yr", "/y", "a year", "per year", "annually", "yearly"];

    public static FieldReading<decimal?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        string amount = text.Trim();
        bool hourly = TakeUnit(ref amount, _hourly);
        bool said = hourly || TakeUnit(ref amount, _yearly);
        if (!AmountText.TryRead(amount, Most, out decimal dollars))
            return Wrong(text, ErrorTexts.PayNotRead(text), "");
        if (!said && dollars is > 0 and < LooksHourly)
            return Wrong(text, ErrorTexts.PayTooLittle(text), amount.Split('.') is [string thousands, { Length: 3 } rest] ? ErrorTexts.PayLooksDotted(amount, thousands + rest) : ErrorTexts.PayLooksHourly(amount));
        decimal annual = hourly && dollars <= Most ? dollars * WorkYear.FullTime : dollars;
        return annual is >= Least and <= Most ? (decimal?)annual : OutOfRange(text, amount, annual, hourly && dollars >= Least);
    }

    private static Problem OutOfRange(string text, string amount, decimal annual, bool looksAnnual) =>
        Wrong(text, annual < Least ? ErrorTexts.PayTooLittle(text) : ErrorTexts.PayTooMuch(text), looksAnnual ? ErrorTexts.PayLooksAnnual(amount) : "");

    private static Problem Wrong(string text, string message, string cause) =>
        new(WorthOptions.Pay.Name, text, message, ErrorTexts.PayExpected, [], cause);

    private static bool TakeUnit(ref string text, string[] units)
    {
        string written = text;
        string? unit = units.FirstOrDefault(unit => written.EndsWith(unit, StringComparison.OrdinalIgnoreCase));
        if (unit is not null)
            text = text[..^unit.Length].TrimEnd();
        return unit is not null;
    }
}
