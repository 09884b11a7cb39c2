using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>How amounts are rounded and written everywhere: a year to 10 dollars, an hour to the cent.</summary>
internal static class Amounts
{
    /// <summary>As in <c>$57,430</c>.</summary>
    public static string Year(AnnualWage wage) => $"${wage.Rounded().Dollars:#,0}";

    /// <summary>As in <c>$27.61</c>.</summary>
    public static string Hour(AnnualWage wage) => $"${wage.PerHour().Rounded().Dollars:#,0.00}";

    /// <summary>As in <c>$53,900 to $61,200</c>.</summary>
    public static string Range(Interval interval) => $"{Year(interval.Low)} to {Year(interval.High)}";

    /// <summary>A difference with its sign: <c>+$2,310</c>, <c>-$1,240</c>.</summary>
    public static string Signed(double dollars) => $"{Tens(dollars):+$#,0;-$#,0;$0}";

    /// <summary>Rounded to 10 dollars, as a wage is.</summary>
    public static long Tens(double dollars) => (long)Math.Round(dollars / 10, MidpointRounding.AwayFromZero) * 10;

    /// <summary>A level or share in percent: <c>80 %</c>.</summary>
    public static string Percent(double share) => $"{share * 100:0.#} %";
}
