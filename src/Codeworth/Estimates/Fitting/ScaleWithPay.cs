using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// How much wider better-paid work spreads: the slope of log scale on log median among occupations, by least squares over the newest month
/// in which at least three have percentiles (method, equation 14); 0 where no month has.
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
        double median = newest.Select(point => point.Median).DefaultIfEmpty().Average();
        double square = newest.Sum(point => (point.Median - median) * (point.Median - median));
        return square > 0 ? newest.Sum(point => (point.Median - median) * point.Scale) / square : 0;
    }

    private static bool HasTails(PercentileCell cell) => cell.Percentiles.TryGetValue(Percentile.P10, out double low)
        && cell.Percentiles.TryGetValue(Percentile.P90, out double high) && high > low;

    private static (double Median, double Scale) Point(PercentileCell cell) =>
        (Math.Log(cell.Median), Math.Log(Math.Log(cell.Percentiles[Percentile.P90] / cell.Percentiles[Percentile.P10]) / ScalesApart));
}
