using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// How much wider better-paid work spreads: the slope of log scale on log median among occupations, the median of the slopes of all pairs
/// (Theil 1950, Sen 1968: one gross error among them hardly moves it), in the newest month in which at least three have percentiles
/// (method, equation 14); 0 where no month has.
/// </summary>
internal static class ScaleWithPay
{
    private const int Fewest = 3;

    /// <summary>Scales between the 10th and the 90th percentile: twice the standard normal quantile of 0.9.</summary>
    private const double ScalesApart = 2 * 1.2815515655446004;

    /// <param name="occupations">Percentiles of occupations of the nation, each once a month.</param>
    public static double Slope(IEnumerable<PercentileCell> occupations)
    {
        (double Median, double Scale)[] newest = [.. occupations.Where(HasTails).GroupBy(cell => cell.Date)
            .Where(month => month.Count() >= Fewest).MaxBy(month => month.Key)?.Select(Point) ?? []];
        double[] slopes = [.. newest.SelectMany((left, i) => newest.Skip(i + 1).Where(right => right.Median != left.Median)
            .Select(right => (right.Scale - left.Scale) / (right.Median - left.Median))).Order()];
        return slopes.Length == 0 ? 0 : (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
    }

    private static bool HasTails(PercentileCell cell) => cell.Percentiles.TryGetValue(Percentile.P10, out double low)
        && cell.Percentiles.TryGetValue(Percentile.P90, out double high) && high > low;

    private static (double Median, double Scale) Point(PercentileCell cell) =>
        (Math.Log(cell.Median), Math.Log(Math.Log(cell.Percentiles[Percentile.P90] / cell.Percentiles[Percentile.P10]) / ScalesApart));
}
