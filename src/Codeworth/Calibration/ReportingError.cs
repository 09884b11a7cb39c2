using Codeworth.Numerics.Distributions;

namespace Codeworth.Calibration;

/// <summary>
/// How survey persons report their pay (method, equation 22): most as it is paid, a share of them with an error on the log scale. A normal
/// error of everyone's would make the middle too wide and the tails too thin.
/// </summary>
/// <param name="Share">Of reports that err, from 0 to 1.</param>
/// <param name="Deviation">Standard deviation of the log of those.</param>
public readonly record struct ReportingError(double Share, double Deviation)
{
    /// <summary>Shares are told apart by hundredths.</summary>
    private const int Shares = 100;

    /// <summary>Pay is reported as it is paid.</summary>
    public static ReportingError None => default;

    /// <summary>
    /// The share of reports that err under which some reports are the most likely, given the variance that errors add over all reports.
    /// </summary>
    /// <param name="variance">Of the log, over all reports: the share times the variance of those that err; 0 for no error.</param>
    /// <param name="reports">What was reported, log dollars, beside what is said of what is paid.</param>
    internal static ReportingError MostLikely(double variance, IReadOnlyList<(BlurredHalfNormals Paid, double Log)> reports)
    {
        if (variance <= 0 || reports.Count == 0)
            return variance <= 0 ? None : new ReportingError(1, Math.Sqrt(variance));
        return Enumerable.Range(1, Shares).Select(hundredths => Of((double)hundredths / Shares, variance)).MaxBy(error => error.LogLikelihood(reports));
    }

    /// <summary>What reports are like that err, given what is paid.</summary>
    internal BlurredHalfNormals Erring(BlurredHalfNormals paid) => new(paid.Sharp, Math.Sqrt((paid.Blur * paid.Blur) + (Deviation * Deviation)));

    private static ReportingError Of(double share, double variance) => new(share, Math.Sqrt(variance / share));

    private double LogLikelihood(IReadOnlyList<(BlurredHalfNormals Paid, double Log)> reports)
    {
        double sum = 0;
        foreach ((BlurredHalfNormals paid, double log) in reports)
            sum += Math.Log(((1 - Share) * paid.Density(log)) + (Share * Erring(paid).Density(log)));
        return sum;
    }
}
