using Codeworth.Numerics.Distributions;

namespace Codeworth.Estimates;

/// <summary>
/// The difference between two markets' medians on the log scale, from their joint posterior: what they share cancels and is not counted as
/// uncertainty twice (method, equation 23).
/// </summary>
/// <param name="Mean">Log of the first median less log of the second.</param>
/// <param name="StandardError">Posterior standard deviation of it, 0 or more.</param>
public readonly record struct Contrast(double Mean, double StandardError)
{
    /// <summary>The same in percent of the second median, with its 80 % interval: 100 (e^x - 1).</summary>
    public (double Value, double Low, double High) Percent
    {
        get
        {
            double half = Located.HalfWidth * StandardError;
            return (Of(Mean), Of(Mean - half), Of(Mean + half));

            static double Of(double log) => 100 * (Math.Exp(log) - 1);
        }
    }

    /// <summary>The chance, 0 to 1, that the first median lies above the second by more than so much on the log scale.</summary>
    public double ChanceAbove(double log) => StandardError > 0
        ? 1 - StandardNormal.Cumulative((log - Mean) / StandardError)
        : Mean > log ? 1 : 0;
}
