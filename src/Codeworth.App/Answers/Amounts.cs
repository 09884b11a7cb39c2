using Codeworth.Estimates;
using Codeworth.Questions;
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

    /// <summary>As in <c>$57,430</c>, of dollars that carry no year.</summary>
    public static string Dollars(double dollars) => $"${Tens(dollars):#,0}";

    /// <summary>Rounded to 10 dollars, as a wage is.</summary>
    public static long Tens(double dollars) => (long)Math.Round(dollars / 10, MidpointRounding.AwayFromZero) * 10;

    /// <summary>The level of an interval: <c>80 %</c>.</summary>
    public static string Level(double level) => $"{level * 100:0.#} %";

    /// <summary>A share, in a column or a sentence, always with one decimal: <c>22.1 %</c>, <c>13.0 %</c>, <c>7.6 %</c>; <c>under 0.1 %</c> where that would be nothing.</summary>
    public static string Share(double share) => share is > 0 and < 0.0005 ? "under 0.1 %" : $"{share * 100:0.0} %";

    /// <summary>Where pay stands among people alike, with its 80 % interval: <c>20 (2 to 59)</c>.</summary>
    public static string Standing(PlacedPay pay) => $"{pay.Percentile.Percent:0} ({pay.Low.Percent:0} to {pay.High.Percent:0})";

    /// <summary>People of a hundred who are paid less, whole and never all or none: <c>52</c>.</summary>
    public static int OutOfHundred(Percentile percentile) => Math.Clamp((int)Math.Round(percentile.Percent, MidpointRounding.AwayFromZero), 1, 99);
}
