using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Scoring;

namespace Codeworth.Calibration;

/// <summary>How forecasts of hidden medians did; places of one state counted together.</summary>
/// <param name="Count">Medians judged.</param>
/// <param name="Error">Mean absolute error as a share of the published median.</param>
/// <param name="MedianError">Median of the same.</param>
/// <param name="WeightedError">The same with each place counted by its jobs.</param>
/// <param name="WeightedBaselineError">Of the baseline.</param>
/// <param name="BaselineError">Mean absolute error of the baseline.</param>
/// <param name="Coverage">Shares within the 50, 80, 90 and 95 % intervals of forecast and figure together.</param>
/// <param name="BareCoverage">Share within the 80 % interval of the forecast alone, which leaves out the published figure's own error.</param>
/// <param name="Width">Mean width of the 80 % interval of the forecast alone, log: about a share of the median.</param>
public sealed record MedianScore(
    int Count, Measured Error, double MedianError, double WeightedError, double WeightedBaselineError, Measured BaselineError, IReadOnlyList<Measured> Coverage, Measured BareCoverage, double Width)
{
    /// <summary>The score of some medians.</summary>
    /// <param name="judged">At least one.</param>
    public static MedianScore Of(IReadOnlyList<JudgedMedian> judged)
    {
        string[] states = [.. judged.Select(median => median.Area.State ?? median.Area.Id).Distinct(StringComparer.Ordinal)];
        int[] cluster = [.. judged.Select(median => Array.IndexOf(states, median.Area.State ?? median.Area.Id))];
        double jobs = judged.Sum(median => median.Jobs);
        double[] errors = [.. judged.Select(median => median.Error).Order()];
        return new MedianScore(
            judged.Count,
            Mean(median => median.Error),
            (errors[(errors.Length - 1) / 2] + errors[errors.Length / 2]) / 2,
            judged.Sum(median => median.Jobs * median.Error) / jobs,
            judged.Sum(median => median.Jobs * median.BaselineError) / jobs,
            Mean(median => median.BaselineError),
            [.. Score.Levels.Select(level => Mean(median => Within(median.Standardised(), level)))],
            Mean(median => Within(median.Standardised(withFigure: false), 0.8)),
            judged.Average(median => 2 * StandardNormal.Quantile(0.9) * median.StandardError));

        Measured Mean(Func<JudgedMedian, double> measure)
        {
            MeanWithError mean = MeanWithError.Of([.. judged.Select(measure)], cluster);
            return new Measured(mean.Mean, mean.StandardError);
        }
    }

    private static double Within(double z, double level) => Math.Abs(z) <= StandardNormal.Quantile((1 + level) / 2) ? 1 : 0;
}
