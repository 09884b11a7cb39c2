using Codeworth.Problems;
using Codeworth.Taxes;
using Codeworth.Wages;

namespace Codeworth.Questions;

/// <summary>Reads dollars with a unit of time: <c>58000</c>, <c>$3,500/month</c>, <c>28/hour</c>.</summary>
internal static class DollarsText
{
    /// <summary>The most that is read, dollars a year.</summary>
    public const double Most = 10_000_000;

    private static readonly (string Unit, double Times)[] _units =
    [
        ("/month", 12), (" a month", 12), ("/two weeks", 26), ("/week", 52), (" a week", 52), ("/hour", (double)WorkYear.FullTime), (" an hour", (double)WorkYear.FullTime), ("/year", 1), (" a year", 1),
    ];

    /// <summary>Dollars a year; 0 beside a problem where it cannot be read.</summary>
    public static double Annual(string field, string text, List<Problem> problems)
    {
        string said = text.Trim();
        (string unit, double times) = _units.FirstOrDefault(unit => said.EndsWith(unit.Unit, StringComparison.OrdinalIgnoreCase), ("", 1));
        return times * Amount(field, said[..^unit.Length], Most / times, problems, text);
    }

    /// <summary>Dollars of no unit, 0 to <paramref name="most"/>; 0 beside a problem where it cannot be read.</summary>
    public static double Amount(string field, string text, double most, List<Problem> problems, string? whole = null)
    {
        if (AmountText.TryRead(text.Trim(), 10_000_000m, out decimal dollars) && dollars >= 0 && (double)dollars <= most)
            return (double)dollars;
        problems.Add(new Problem(field, whole ?? text, ErrorTexts.NotKnown("amount", whole ?? text), TaxErrorTexts.AmountExpected(field), [], ""));
        return 0;
    }
}
