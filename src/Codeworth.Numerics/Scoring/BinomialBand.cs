namespace Codeworth.Numerics.Scoring;

/// <summary>
/// The central band of a binomial count, N ~ Bin(n, p): its (1 - level) / 2 and (1 + level) / 2 quantiles, the least c with
/// P(N &lt;= c) at least that. The chances follow from the likeliest count's by P(N = c + 1) / P(N = c) = (n - c) p / ((c + 1) (1 - p))
/// (Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005, chapter 3), so that no factorial is taken and nothing underflows.
/// </summary>
public static class BinomialBand
{
    /// <summary>What is smaller than this beside the likeliest count's chance adds nothing.</summary>
    private const double Negligible = 1e-20;

    /// <param name="n">Trials, 0 or more.</param>
    /// <param name="p">Chance of each, more than 0.</param>
    /// <param name="level">Between 0 and 1.</param>
    public static (int Lower, int Upper) Of(int n, double p, double level)
    {
        if (n == 0 || p >= 1)
            return (n, n);
        int mode = Math.Min((int)((n + 1) * p), n);
        double odds = p / (1 - p);
        var below = new List<double>();
        double chance = 1;
        for (int c = mode; c > 0 && chance > Negligible; c--)
            below.Add(chance *= c / ((n - c + 1) * odds));
        var above = new List<double>();
        chance = 1;
        for (int c = mode; c < n && chance > Negligible; c++)
            above.Add(chance *= (n - c) * odds / (c + 1));
        double[] chances = [.. Enumerable.Reverse(below), 1, .. above];
        int first = mode - below.Count;
        return (first + Reach(chances, 0.5 * (1 - level)), first + Reach(chances, 0.5 * (1 + level)));
    }

    private static int Reach(double[] chances, double probability)
    {
        double wanted = probability * chances.Sum(), sum = 0;
        int c = 0;
        while (c < chances.Length - 1 && (sum += chances[c]) < wanted)
            c++;
        return c;
    }
}
