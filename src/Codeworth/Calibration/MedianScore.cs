using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Scoring;

namespace Codeworth.Calibration;

/// <summary>How forecasts of hidden medians did, each measure with its sampling error; places of one state counted together.</summary>
/// <param name="Count">Medians judged.</param>
/// <param name="Error">Mean absolute error as a share of the published median.</param>
/// <param name="MedianError">Median of the same.</param>
/// <param name="WeightedError">The mean with each place counted by its jobs.</param>
/// <param name="Baselines">The three errors of what anyone would have said without a model, by what it is.</param>
/// <param name="Coverage">Shares within the 50, 80, 90 and 95 % intervals of forecast and figure together.</param>
/// <param name="BareCoverage">Share within the 80 % interval of the forecast alone, which leaves out the published figure's own error.</param>
/// <param name="Width">Mean width of the 80 % interval of the forecast alone, log: about a share of the median.</param>
public sealed record MedianScore(
    int Count, Measured Error, Measured MedianError, Measured WeightedError, IReadOnlyList<MedianBaseline> Baselines, IReadOnlyList<Measured> Coverage, Measured BareCoverage, Measured Width)
{
    /// <summary>The score of some medians, each beside the same baselines.</summary>
    /// <param name="judged">At least one.</param>
    public static MedianScore Of(IReadOnlyList<JudgedMedian> judged)
    {
        string[] states = [.. judged.Select(median => median.Area.State ?? median.Area.Id).Distinct(StringComparer.Ordinal)];
        int[] cluster = [.. judged.Select(median => Array.IndexOf(states, median.Area.State ?? median.Area.Id))];
        double[] jobs = [.. judged.Select(median => median.Jobs)];
        (Measured error, Measured middle, Measured weighted) = Errors(median => median.Error);
        return new MedianScore(
            judged.Count,
            error,
            middle,
            weighted,
            [.. judged[0].Baselines.Select((baseline, i) =>
            {
                (Measured mean, Measured half, Measured byJobs) = Errors(median => median.ErrorOf(median.Baselines[i].Dollars));
                return new MedianBaseline(baseline.Name, mean, half, byJobs);
            })],
            [.. Score.Levels.Select(level => Mean(median => Within(median.Standardised(), level)))],
            Mean(median => Within(median.Standardised(withFigure: false), 0.8)),
            Mean(median => 2 * StandardNormal.Quantile(0.9) * median.StandardError));

        Measured Mean(Func<JudgedMedian, double> measure) => Measured.Of(MeanWithError.Of([.. judged.Select(measure)], cluster));

        (Measured Mean, Measured Median, Measured Weighted) Errors(Func<JudgedMedian, double> measure)
        {
            double[] errors = [.. judged.Select(measure)];
            return (Measured.Of(MeanWithError.Of(errors, cluster)), Measured.Of(MeanWithError.Median(errors, cluster)), Measured.Of(MeanWithError.Weighted(errors, jobs, cluster)));
        }
    }

    private static double Within(double z, double level) => Math.Abs(z) <= StandardNormal.Quantile((1 + level) / 2) ? 1 : 0;
}

/// <summary>Errors of a baseline, as shares of the published median.</summary>
/// <param name="Name">What it is: <c>the state's median</c>.</param>
/// <param name="Error">Mean absolute error.</param>
/// <param name="MedianError">Median of the same.</param>
/// <param name="WeightedError">The mean with each place counted by its jobs.</param>
public sealed record MedianBaseline(string Name, Measured Error, Measured MedianError, Measured WeightedError);
