using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>Draws of the fit's components from their joint posterior, the same for the same seed.</summary>
internal static class PosteriorDraws
{
    /// <summary>Added to each variance, so that components the evidence ties together can be drawn.</summary>
    private const double Jitter = 1e-12;

    /// <param name="fit">The fit.</param>
    /// <param name="used">Components that are read; others are left at their means.</param>
    /// <param name="places">Places that are read: what each moved by itself since the newest official month is drawn too.</param>
    /// <param name="on">The month.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Any number.</param>
    public static double[][] Of(FittedModel fit, IEnumerable<int> used, IEnumerable<Area> places, YearMonth on, int count, ulong seed)
    {
        int[] components = [.. used.Distinct().Order()];
        double[,] covariance = new double[components.Length, components.Length];
        for (int i = 0; i < components.Length; i++)
        {
            for (int j = 0; j <= i; j++)
                covariance[i, j] = fit.Compiled.CovarianceOf(components[i], components[j]) + (i == j ? Jitter : 0);
        }

        DenseCholesky factor = new(covariance);
        (int Component, double Deviation)[] moved = [.. places.Where(area => fit.Design.AreaIndex(area) >= 0).DistinctBy(area => area.Id)
            .Select(area => (fit.Design.FirstArea + fit.Design.AreaIndex(area), Math.Sqrt(fit.Moved(area, on))))];
        NormalDraws numbers = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => One())];

        double[] One()
        {
            double[] z = new double[components.Length], drawn = [.. fit.Compiled.Mean];
            for (int i = 0; i < z.Length; i++)
                z[i] = numbers.Next();
            double[] x = factor.Correlate(z);
            for (int i = 0; i < x.Length; i++)
                drawn[components[i]] += x[i];
            foreach ((int component, double deviation) in moved)
                drawn[component] += deviation * numbers.Next();
            return drawn;
        }
    }
}
