using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>
/// The chance that a claimed range holds what it speaks of: Phi((log high - m) / s) - Phi((log low - m) / s), with m and s of a log median or of the
/// difference between two (method, equation 24). An open end gives 1 or 0.
/// </summary>
internal static class Chances
{
    /// <summary>That the median lies within a range of dollars.</summary>
    public static double OfMedian(in Located located, ClaimedRange range) => Between(new Contrast(located.Median, located.StandardError), range.AsRead, dollars => dollars);

    /// <summary>That the first group is paid more than the second by so many percent.</summary>
    public static double OfPercent(Contrast contrast, ClaimedRange range) => Between(contrast, range.AsRead, percent => 1 + (percent / 100));

    /// <summary>The same in dollars of the second group's median.</summary>
    /// <param name="contrast">First against second.</param>
    /// <param name="range">Dollars a year more.</param>
    /// <param name="median">The median the difference is counted from, dollars a year.</param>
    public static double OfDollars(Contrast contrast, ClaimedRange range, double median) => Between(contrast, range.AsRead, dollars => 1 + (dollars / median));

    /// <summary>The share of people alike who are paid within a range of dollars.</summary>
    public static double Within(PayDistribution pay, ClaimedRange range)
    {
        ClaimedRange read = range.AsRead;
        return Math.Max(0, (read.High is { } high ? Below(pay, high) : 1) - (read.Low is { } low ? Below(pay, low) : 0));
    }

    /// <summary>The share of people alike who are paid less, 0.001 to 0.999.</summary>
    public static double Below(PayDistribution pay, double dollars) =>
        pay.PercentileOf(new AnnualWage((decimal)Math.Clamp(dollars, 1, 1e9), pay.Year)).Probability;

    private static double Between(Contrast about, ClaimedRange range, Func<double, double> ratio) => Math.Max(
        0, (range.Low is { } low ? Above(about, ratio(low)) : 1) - (range.High is { } high ? Above(about, ratio(high)) : 0));

    /// <summary>A ratio of nothing or less is always exceeded.</summary>
    private static double Above(Contrast about, double ratio) => ratio > 0 ? about.ChanceAbove(Math.Log(ratio)) : 1;
}
