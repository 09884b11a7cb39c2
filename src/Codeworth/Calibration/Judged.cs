using System.Collections.Immutable;

namespace Codeworth.Calibration;

/// <summary>A pay that was held back, beside what a forecast said of it.</summary>
/// <param name="Dollars">What was paid.</param>
/// <param name="Cluster">Whose errors belong together.</param>
/// <param name="Groups">The groups it is counted in: <c>education=bachelor</c>.</param>
/// <param name="Probability">The forecast's probability of less: even between 0 and 1 where the forecast is right.</param>
/// <param name="Quantiles">The forecast's dollars at <see cref="Grid"/>, in its order.</param>
public sealed record Judged(double Dollars, string Cluster, ImmutableArray<string> Groups, double Probability, ImmutableArray<double> Quantiles)
{
    /// <summary>Probabilities at which forecasts are compared: every hundredth.</summary>
    public static ImmutableArray<double> Grid { get; } = [.. Enumerable.Range(1, 99).Select(percent => percent / 100.0)];

    /// <summary>The forecast's dollars at a probability of the grid.</summary>
    public double At(double probability) => Quantiles[(int)Math.Round(100 * probability) - 1];

    /// <summary>Judges a forecast given by its quantiles.</summary>
    public static Judged By(HeldPerson held, ImmutableArray<string> groups, Func<double, double> quantile, double probability) =>
        new(held.Dollars, held.Cluster, groups, probability, [.. Grid.Select(quantile)]);
}
