using Codeworth.Numerics.Distributions;

namespace Codeworth.Calibration;

/// <summary>What a fit says of a pay it never saw: a distribution of annual dollars, by its logarithm (method, equation 22).</summary>
/// <param name="Log">Distribution of log pay: how people alike spread, blurred by what is not known of their median and by errors of reporting.</param>
public readonly record struct Forecast(BlurredHalfNormals Log)
{
    /// <summary>The dollars that a share p of such pay lies below, 0 &lt; p &lt; 1.</summary>
    public double Quantile(double p) => Math.Exp(Log.Quantile(p));

    /// <summary>The share of such pay that lies below so many dollars.</summary>
    public double Cumulative(double dollars) => Log.Cumulative(Math.Log(dollars));
}
