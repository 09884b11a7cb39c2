using System.Globalization;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Tests.Estimates;

/// <summary>How a published mean is brought to the median it is read as (equation 11), and what a reader gets from published percentiles alone.</summary>
internal static class ReadAsMedian
{
    /// <summary>The occupation before and since it was split in 2018.</summary>
    private static readonly string[] Occupations = ["29-2071", "29-2072"];

    private static readonly double Tenth = Math.Abs(StandardNormal.Quantile(0.1));

    /// <summary>By the fitted spread of its place and month.</summary>
    public static double Fitted(MeanFigure mean) => mean.Dollars / Spread(mean).MeanOfExponential;

    /// <summary>By the nearest month's published 10th, 50th and 90th percentiles of its place, nothing fitted.</summary>
    public static double Alone(MeanFigure mean) => mean.Dollars / Published(Nearest(mean)).MeanOfExponential;

    /// <summary>In words, for docs/method.md.</summary>
    public static string InWords(MeanFigure mean)
    {
        JoinedHalfNormals spread = Spread(mean);
        PercentileCell cell = Nearest(mean);
        JoinedHalfNormals published = Published(cell);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"*Read as*, for the first mean: pay of its place spreads in {mean.Cited.Date} by {spread.LowerScale:0.000} below its median and {spread.UpperScale:0.000} above (equation 13), so that E exp(X) is {spread.MeanOfExponential:0.0000} (equation 20), and ${mean.Dollars:#,0} / {spread.MeanOfExponential:0.0000} = ${Fitted(mean):#,0}. The percentiles published of {cell.Date} alone, {Percentiles(cell)}, say {published.LowerScale:0.000}, {published.UpperScale:0.000} and ${Alone(mean):#,0}: {100 * ((Alone(mean) / Fitted(mean)) - 1):+0.0;-0.0;0.0} %.");
    }

    private static JoinedHalfNormals Spread(MeanFigure mean)
    {
        Area area = Estimates.Fitted.Vocabulary.Places.Find(Place(mean))!;
        return Estimates.Fitted.Model.Compiled.Spread.At(Estimates.Fitted.Model.Design.AreaIndex(area) + 1, mean.Cited.Date);
    }

    private static string Place(MeanFigure mean) => mean.Cited.Population["area"] ?? Area.NationId;

    private static PercentileCell Nearest(MeanFigure mean) => PercentileCell
        .Of(Estimates.Fitted.Evidence.Figures.Where(figure => figure.Cited.Population["area"] == Place(mean) && Occupations.Contains(figure.Cited.Population["occupation"])), Estimates.Fitted.Vocabulary)
        .Where(cell => cell.Percentiles.ContainsKey(new Percentile(10)) && cell.Percentiles.ContainsKey(new Percentile(90)))
        .OrderBy(cell => Math.Abs(cell.Date.YearsSince(mean.Cited.Date)))
        .First();

    private static JoinedHalfNormals Published(PercentileCell cell) => new(
        0, Math.Log(cell.Median / cell.Percentiles[new Percentile(10)]) / Tenth, Math.Log(cell.Percentiles[new Percentile(90)] / cell.Median) / Tenth);

    private static string Percentiles(PercentileCell cell) => string.Create(
        CultureInfo.InvariantCulture, $"${cell.Percentiles[new Percentile(10)]:#,0}, ${cell.Median:#,0} and ${cell.Percentiles[new Percentile(90)]:#,0} at the 10th, 50th and 90th");
}
