using Codeworth.Numerics.Scoring;

namespace Codeworth.Calibration;

/// <summary>Scores judged pay.</summary>
public static class Scoring
{
    private static readonly double[] Deciles = [.. Enumerable.Range(1, 9).Select(tenth => tenth / 10.0)];

    private static readonly double[] Percents = [.. Enumerable.Range(1, 99).Select(percent => percent / 100.0)];

    /// <summary>Nineteen probabilities, 0.05 to 0.95.</summary>
    public static readonly IReadOnlyList<double> Twentieths = [.. Enumerable.Range(1, 19).Select(twentieth => twentieth * 5 / 100.0)];

    /// <summary>The score of some pays.</summary>
    /// <param name="judged">At least one.</param>
    public static Score Of(IReadOnlyList<Judged> judged)
    {
        Dictionary<string, int> clusters = [];
        int[] cluster = [.. judged.Select(pay => clusters.TryGetValue(pay.Cluster, out int known) ? known : clusters[pay.Cluster] = clusters.Count)];
        double[] relative = [.. judged.Select(pay => Math.Abs(pay.Dollars - pay.At(0.5)) / pay.Dollars).Order()];
        return new Score(
            judged.Count,
            [.. Score.Levels.Select(level => Mean(pay => Covered(pay, level) ? 1 : 0))],
            Mean(pay => Math.Abs(pay.Dollars - pay.At(0.5))),
            (relative[(relative.Length - 1) / 2] + relative[relative.Length / 2]) / 2,
            Mean(pay => Pinball(pay, Deciles)),
            Mean(pay => 2 * Pinball(pay, Percents)),
            judged.Average(pay => pay.At(0.9) - pay.At(0.1)),
            clusters.Count,
            ByCluster(judged, pay => Covered(pay, 0.8) ? 1 : 0));

        Measured Mean(Func<Judged, double> measure)
        {
            double[] values = [.. judged.Select(measure)];
            MeanWithError mean = MeanWithError.Of(values, cluster);
            return new Measured(mean.Mean, mean.StandardError);
        }
    }

    /// <summary>A mean over clusters of the means within them: each cluster counts once.</summary>
    internal static Measured ByCluster(IEnumerable<Judged> judged, Func<Judged, double> measure)
    {
        double[] means = [.. judged.GroupBy(pay => pay.Cluster, StringComparer.Ordinal).Select(cluster => cluster.Average(measure))];
        MeanWithError mean = MeanWithError.Of(means);
        return new Measured(mean.Mean, mean.StandardError);
    }

    /// <summary>Mean pinball loss of one pay over probabilities of the grid, dollars.</summary>
    public static double Pinball(Judged pay, IReadOnlyList<double> probabilities)
    {
        double sum = 0;
        foreach (double probability in probabilities)
            sum += PinballLoss.Of(pay.Dollars, pay.At(probability), probability);
        return sum / probabilities.Count;
    }

    /// <summary>Whether a pay lies within the central interval of a level.</summary>
    public static bool Covered(Judged pay, double level) =>
        pay.Probability >= (1 - level) / 2 && pay.Probability <= (1 + level) / 2;
}
