using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Optimisation;

namespace Codeworth.Calibration;

/// <summary>What a fit says of a pay it never saw: a distribution of annual dollars, by its logarithm (method, equation 22).</summary>
/// <param name="Paid">Distribution of log pay: how people alike spread, blurred by what is not known of their median.</param>
/// <param name="Error">How it is reported.</param>
public readonly record struct Forecast(BlurredHalfNormals Paid, ReportingError Error)
{
    /// <summary>The dollars that a share p of such reports lies below, 0 &lt; p &lt; 1.</summary>
    public double Quantile(double p) => Math.Exp(LogQuantile(p));

    /// <summary>The share of such reports that lies below so many dollars.</summary>
    public double Cumulative(double dollars) => CumulativeLog(Math.Log(dollars));

    private double CumulativeLog(double log) => Error.Share == 0
        ? Paid.Cumulative(log)
        : ((1 - Error.Share) * Paid.Cumulative(log)) + (Error.Share * Error.Erring(Paid).Cumulative(log));

    /// <summary>Between the quantiles of the two parts.</summary>
    private double LogQuantile(double p)
    {
        double right = Paid.Quantile(p);
        if (Error.Share == 0)
            return right;
        double erring = Error.Erring(Paid).Quantile(p);
        Excess excess = new(this, p);
        (double low, double high) = (Math.Min(right, erring), Math.Max(right, erring));
        // Rounding can leave an end a hair on the wrong side of the root; that end is then the answer.
        if (excess.At(low) >= 0)
            return low;
        return excess.At(high) <= 0 ? high : BrentRoot.Find(excess, low, high);
    }

    /// <summary>The cumulative probability less p.</summary>
    private readonly struct Excess(Forecast forecast, double p) : IScalarFunction
    {
        public double At(double x) => forecast.CumulativeLog(x) - p;
    }
}
