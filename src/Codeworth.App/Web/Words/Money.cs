using System.Globalization;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Web.Words;

/// <summary>Amounts in words: dollars a year rounded to the nearest 10, as published wages are.</summary>
public static class Money
{
    private const string Minus = "\u2212";

    /// <summary><c>$57,430</c></summary>
    public static string Of(AnnualWage wage) => Of((double)wage.Dollars);

    /// <summary><c>$57,430</c>, or <c>−$1,200</c> below zero.</summary>
    public static string Of(double dollars)
    {
        decimal rounded = Rounded(dollars);
        return (rounded < 0 ? Minus : "") + "$" + Math.Abs(rounded).ToString("#,0", CultureInfo.InvariantCulture);
    }

    /// <summary>As it was published, to the dollar: <c>$62,689</c>.</summary>
    public static string Published(double dollars) => "$" + dollars.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary><c>$53,900 to $61,200</c></summary>
    public static string Range(double low, double high) => $"{Of(low)} to {Of(high)}";

    /// <summary><c>$53,900 to $61,200</c></summary>
    public static string Range(Interval interval) => Range((double)interval.Low.Dollars, (double)interval.High.Dollars);

    /// <summary><c>+$3,210</c> or <c>−$1,200</c></summary>
    public static string Signed(double dollars) => (Rounded(dollars) > 0 ? "+" : "") + Of(dollars);

    /// <summary><c>+$1,800 to +$4,600</c></summary>
    public static string SignedRange(double low, double high) => $"{Signed(low)} to {Signed(high)}";

    /// <summary><c>$40k</c>: for the axis of a narrow picture.</summary>
    public static string Thousands(double dollars) =>
        "$" + (dollars / 1000).ToString("0.#", CultureInfo.InvariantCulture) + "k";

    private static decimal Rounded(double dollars) => Math.Round((decimal)dollars / 10m, MidpointRounding.AwayFromZero) * 10m;
}
