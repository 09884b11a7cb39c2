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
        int[] cluster = Clusters(judged);
        return new Score(
            judged.Count,
            [.. Score.Levels.Select(level => Mean(pay => Covered(pay, level) ? 1 : 0))],
            Mean(pay => Math.Abs(pay.Dollars - pay.At(0.5))),
            Measured.Of(MeanWithError.Median([.. judged.Select(pay => Math.Abs(pay.Dollars - pay.At(0.5)) / pay.Dollars)], cluster)),
            Mean(pay => Pinball(pay, Deciles)),
            Mean(pay => 2 * Pinball(pay, Percents)),
            Mean(pay => pay.At(0.9) - pay.At(0.1)),
            cluster.Distinct().Count(),
            ByCluster(judged, pay => Covered(pay, 0.8) ? 1 : 0));

        Measured Mean(Func<Judged, double> measure) => Measured.Of(MeanWithError.Of([.. judged.Select(measure)], cluster));
    }

    /// <summary>The cluster of each pay, as an index in the order they first come in.</summary>
    internal static int[] Clusters(IReadOnlyList<Judged> judged)
    {
        Dictionary<string, int> clusters = new(StringComparer.Ordinal);
        return [.. judged.Select(pay => clusters.TryGetValue(pay.Cluster, out int known) ? known : clusters[pay.Cluster] = clusters.Count)];
    }

    /// <summary>A mean over clusters of the means within them: each cluster counts once.</summary>
    internal static Measured ByCluster(IEnumerable<Judged> judged, Func<Judged, double> measure)
    {
        double[] means = [.. judged.GroupBy(pay => pay.Cluster, StringComparer.Ordinal).Select(cluster => cluster.Average(measure))];
        return Measured.Of(MeanWithError.Of(means));
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
