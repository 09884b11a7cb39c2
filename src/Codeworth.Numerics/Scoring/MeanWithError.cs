namespace Codeworth.Numerics.Scoring;

/// <summary>A sample's mean and its standard error, in the sample's unit.</summary>
/// <param name="Mean">m = sum y_i / n; the weighted mean or the median where that is asked for.</param>
/// <param name="StandardError">Not a number where a single value or a single cluster says nothing of it.</param>
/// <param name="Count">n: the number of values.</param>
/// <param name="Clusters">G: the number of groups taken as independent of one another; n if the values are.</param>
public readonly record struct MeanWithError(double Mean, double StandardError, int Count, int Clusters)
{
    /// <summary>Of independent values: the squared error is sum (y_i - m)^2 / (n (n - 1)).</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static MeanWithError Of(ReadOnlySpan<double> values)
    {
        double mean = Average(values), sum = 0;
        foreach (double value in values)
            sum += (value - mean) * (value - mean);
        return From(mean, sum, values.Length, values.Length);
    }

    /// <summary>
    /// Of values alike within clusters: the squared error is G / (G - 1) sum_g (sum_(i in g) (y_i - m))^2 / n^2, the sandwich over
    /// clusters for a mean, with the usual factor for few clusters (K.-Y. Liang and S. Zeger, Biometrika 73 (1986) 13-22; C. Cameron and
    /// D. Miller, A practitioner's guide to cluster-robust inference, Journal of Human Resources 50 (2015) 317-372). With every value its
    /// own cluster it is the plain one.
    /// </summary>
    /// <param name="clusters">For each value the index of its cluster, any number.</param>
    /// <exception cref="ArgumentException">There is no value, or not a cluster for each.</exception>
    public static MeanWithError Of(ReadOnlySpan<double> values, ReadOnlySpan<int> clusters)
    {
        if (clusters.Length != values.Length)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(clusters), clusters.Length, values.Length), nameof(clusters));
        double mean = Average(values), sum = 0;
        // By rising index, so that the sum's rounding does not hang on the order of a hash table.
        var residuals = new SortedDictionary<int, double>();
        for (int i = 0; i < values.Length; i++)
            residuals[clusters[i]] = residuals.GetValueOrDefault(clusters[i]) + (values[i] - mean);
        foreach (double residual in residuals.Values)
            sum += residual * residual;
        return From(mean, sum, values.Length, residuals.Count);
    }

    /// <summary>
    /// Of weighted values alike within clusters: m = sum w_i y_i / sum w_i, its squared error G / (G - 1) sum_g (sum_(i in g) w_i (y_i - m))^2
    /// over the squared sum of weights, the same sandwich for a ratio.
    /// </summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">A weight for each, at least 0 and not all 0.</param>
    /// <param name="clusters">For each value the index of its cluster, any number.</param>
    /// <exception cref="ArgumentException">There is no value, or not a weight and a cluster for each.</exception>
    public static MeanWithError Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<int> clusters)
    {
        if (weights.Length != values.Length)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(weights), weights.Length, values.Length), nameof(weights));
        double[] weighted = new double[values.Length];
        for (int i = 0; i < weighted.Length; i++)
            weighted[i] = weights[i] * values[i];
        double weight = Average(weights), mean = Average(weighted) / weight;
        for (int i = 0; i < weighted.Length; i++)
            weighted[i] = weights[i] * (values[i] - mean) / weight;
        MeanWithError residual = Of(weighted, clusters);
        return residual with { Mean = mean };
    }

    /// <summary>
    /// The median of values alike within clusters: its error is half of how far the quantiles lie apart at one standard error of the share
    /// below it, on either side (R. Woodruff, Confidence intervals for medians and other position measures, JASA 47 (1952) 635-646).
    /// </summary>
    /// <exception cref="ArgumentException">There is no value, or not a cluster for each.</exception>
    public static MeanWithError Median(ReadOnlySpan<double> values, ReadOnlySpan<int> clusters)
    {
        double[] sorted = values.ToArray(), below = new double[values.Length];
        Array.Sort(sorted);
        double median = sorted.Length == 0 ? double.NaN : Quantile(sorted, 0.5);
        for (int i = 0; i < below.Length; i++)
            below[i] = values[i] <= median ? 1 : 0;
        MeanWithError share = Of(below, clusters);
        double error = double.IsNaN(share.StandardError) ? double.NaN : 0.5 * (Quantile(sorted, 0.5 + share.StandardError) - Quantile(sorted, 0.5 - share.StandardError));
        return share with { Mean = median, StandardError = error };
    }

    /// <summary>Between the order statistics, by straight lines.</summary>
    private static double Quantile(double[] sorted, double probability)
    {
        double at = Math.Clamp(probability, 0, 1) * (sorted.Length - 1);
        int i = Math.Min((int)at, sorted.Length - 1), next = Math.Min(i + 1, sorted.Length - 1);
        return sorted[i] + ((at - i) * (sorted[next] - sorted[i]));
    }

    private static MeanWithError From(double mean, double squares, int count, int clusters) => new(
        mean, clusters < 2 ? double.NaN : Math.Sqrt(squares * clusters / (clusters - 1)) / count, count, clusters);

    private static double Average(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException(ErrorTexts.SampleEmpty, nameof(values));
        double sum = 0;
        foreach (double value in values)
            sum += value;
        return sum / values.Length;
    }
}
