using Codeworth.Numerics.Optimisation;

namespace Codeworth.Numerics.Distributions;

/// <summary>Quantiles and cumulative probabilities of a weighted mixture of <see cref="JoinedHalfNormals"/>, without allocating.</summary>
public static class QuantileOfMixture
{
    /// <summary>sum_j w_j F_j(x) / sum_j w_j, in [0, 1].</summary>
    /// <exception cref="ArgumentException">The weights do not fit the components, are negative, not finite or all 0.</exception>
    public static double Cumulative(ReadOnlySpan<double> weights, ReadOnlySpan<JoinedHalfNormals> components, double x)
    {
        double total = Total(weights, components.Length);
        return new Excess(weights, components, total, 0).At(x);
    }

    /// <summary>
    /// The x at which the mixture's cumulative probability is p, 0 &lt; p &lt; 1. It lies between the least and the greatest of the
    /// components' own p-quantiles, and is found there by Brent's method to a few units in the last place.
    /// </summary>
    /// <exception cref="ArgumentException">The weights do not fit the components, are negative, not finite or all 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">p is not strictly between 0 and 1.</exception>
    public static double At(ReadOnlySpan<double> weights, ReadOnlySpan<JoinedHalfNormals> components, double p)
    {
        double total = Total(weights, components.Length);
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (int j = 0; j < components.Length; j++)
        {
            if (weights[j] == 0)
                continue;
            double own = components[j].Quantile(p);
            (low, high) = (Math.Min(low, own), Math.Max(high, own));
        }

        var excess = new Excess(weights, components, total, p);
        // Rounding can leave an end a hair on the wrong side of the root; that end is then the answer.
        if (low == high || excess.At(low) >= 0)
            return low;
        return excess.At(high) <= 0 ? high : BrentRoot.Find(excess, low, high);
    }

    private static double Total(ReadOnlySpan<double> weights, int components)
    {
        double total = 0;
        bool usable = weights.Length == components;
        foreach (double weight in weights)
        {
            usable &= weight >= 0;
            total += weight;
        }

        return usable && total > 0 && double.IsFinite(total)
            ? total
            : throw new ArgumentException(ErrorTexts.WeightsInvalid, nameof(weights));
    }

    /// <summary>The mixture's cumulative probability less p.</summary>
    private readonly ref struct Excess(ReadOnlySpan<double> weights, ReadOnlySpan<JoinedHalfNormals> components, double total, double p)
        : IScalarFunction
    {
        private readonly ReadOnlySpan<double> _weights = weights;
        private readonly ReadOnlySpan<JoinedHalfNormals> _components = components;

        public double At(double x)
        {
            double sum = 0;
            for (int j = 0; j < _weights.Length; j++)
                sum += _weights[j] * _components[j].Cumulative(x);
            return (sum / total) - p;
        }
    }
}
