namespace Codeworth.Numerics.Scoring;

/// <summary>
/// rho_p(y - q) = p (y - q) for y >= q and (1 - p) (q - y) for y &lt; q: what a stated p-quantile q costs when y comes true, in y's unit
/// and at least 0. In the mean it is least at the true quantile (R. Koenker and G. Bassett, Regression quantiles, Econometrica 46 (1978)
/// 33-50; T. Gneiting and A. Raftery, Strictly proper scoring rules, JASA 102 (2007) 359-378, section 6.1).
/// </summary>
public static class PinballLoss
{
    /// <summary>The loss of one quantile at one value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside [0, 1].</exception>
    public static double Of(double value, double quantile, double probability)
    {
        Require(probability);
        return Loss(value - quantile, probability);
    }

    /// <summary>The mean loss of quantiles of one probability, each at its own value.</summary>
    /// <exception cref="ArgumentException">There is no value, or not a quantile for each.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside [0, 1].</exception>
    public static double Mean(ReadOnlySpan<double> values, ReadOnlySpan<double> quantiles, double probability)
    {
        Require(probability);
        RequireSame(values.Length, quantiles.Length, nameof(quantiles));
        double sum = 0;
        for (int t = 0; t < values.Length; t++)
            sum += Loss(values[t] - quantiles[t], probability);
        return sum / values.Length;
    }

    /// <summary>The mean loss of one forecast's quantiles, each of its own probability, at one value.</summary>
    /// <exception cref="ArgumentException">There is no quantile, or not a probability for each.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside [0, 1].</exception>
    public static double Mean(double value, ReadOnlySpan<double> quantiles, ReadOnlySpan<double> probabilities)
    {
        RequireSame(quantiles.Length, probabilities.Length, nameof(probabilities));
        double sum = 0;
        for (int t = 0; t < quantiles.Length; t++)
            sum += Of(value, quantiles[t], probabilities[t]);
        return sum / quantiles.Length;
    }

    /// <summary>rho_p of a residual.</summary>
    internal static double Loss(double residual, double probability) => residual * (residual < 0 ? probability - 1 : probability);

    private static void Require(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), ErrorTexts.ProbabilityOutside(probability));
    }

    private static void RequireSame(int expected, int actual, string what)
    {
        if (expected == 0)
            throw new ArgumentException(ErrorTexts.SampleEmpty, what);
        if (actual != expected)
            throw new ArgumentException(ErrorTexts.LengthMismatch(what, actual, expected), what);
    }
}
