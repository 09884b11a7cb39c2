using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;

namespace Codeworth.Claims;

/// <summary>
/// Where a state stands among all by pay. Given the state's own difference from the nation, those of the others are normal with the joint
/// posterior's conditional means and variances; the number of states above is then a sum of independent yes and no, averaged over the state's own
/// posterior. What is left out is how the others vary together beside that.
/// </summary>
/// <param name="fit">The fit.</param>
/// <param name="words">The states.</param>
/// <param name="on">The month.</param>
internal sealed class StateRank(FittedModel fit, Vocabulary words, YearMonth on)
{
    /// <summary>Points of equal mass that the state's own posterior is averaged over.</summary>
    private const int Points = 31;

    /// <summary>The chance of each rank; the first element is that of rank 1.</summary>
    /// <param name="market">The state's job.</param>
    /// <param name="profile">The persons.</param>
    public double[] Of(Market market, Profile profile)
    {
        Area[] others = [.. words.Places.All.Where(area => area.Kind == AreaKind.State && area != market.Area && fit.IsPublished(area))];
        Contrast own = Against(market, market.Area, words.Places.Nation, profile);
        (double Mean, double Slope, double Spread)[] given = [.. others.Select(other => Given(own, market, profile, other))];
        double[] ranks = new double[others.Length + 1];
        for (int point = 0; point < Points; point++)
        {
            double z = StandardNormal.Quantile((point + 0.5) / Points) * own.StandardError;
            double[] above = Counted([.. given.Select(other => new Contrast(other.Mean + (other.Slope * z), other.Spread).ChanceAbove(own.Mean + z))]);
            for (int rank = 0; rank < ranks.Length; rank++)
                ranks[rank] += above[rank] / Points;
        }

        return ranks;
    }

    /// <summary>The rank that half the chance lies below, and the ranks that hold the middle 80 % of it.</summary>
    public static ComputedRange Middle(double[] ranks)
    {
        return new(At(0.5), At(0.1), At(0.9));

        double At(double share)
        {
            double sum = 0;
            int rank = 0;
            while (rank < ranks.Length - 1 && (sum += ranks[rank]) < share)
                rank++;
            return rank + 1;
        }
    }

    /// <summary>The other's difference from the nation: mean, slope on the state's own, and standard deviation beside that. Covariance from var(a - b) = var a + var b - 2 cov.</summary>
    private (double Mean, double Slope, double Spread) Given(Contrast own, Market market, Profile profile, Area other)
    {
        Contrast its = Against(market, other, words.Places.Nation, profile);
        Contrast between = Against(market, other, market.Area, profile);
        double variance = own.StandardError * own.StandardError, itsVariance = its.StandardError * its.StandardError;
        double slope = variance > 0 ? (variance + itsVariance - (between.StandardError * between.StandardError)) / (2 * variance) : 0;
        return (its.Mean, slope, Math.Sqrt(Math.Max(itsVariance - (slope * slope * variance), 1e-12)));
    }

    private Contrast Against(Market market, Area area, Area other, Profile profile) =>
        fit.Contrast((market with { Area = area }, profile), (market with { Area = other }, profile), on);

    /// <summary>Chance of 0, 1, 2 ... of independent events (the Poisson binomial, by adding one at a time).</summary>
    private static double[] Counted(double[] chances)
    {
        double[] counts = new double[chances.Length + 1];
        counts[0] = 1;
        for (int each = 0; each < chances.Length; each++)
        {
            for (int count = each + 1; count > 0; count--)
                counts[count] = (counts[count] * (1 - chances[each])) + (counts[count - 1] * chances[each]);
            counts[0] *= 1 - chances[each];
        }

        return counts;
    }
}
