using Codeworth.Numerics.Scoring;

namespace Codeworth.Calibration;

/// <summary>How forecasts of held-back pay did, each measure with its sampling error, persons of one cluster counted together.</summary>
/// <param name="Count">Pays judged.</param>
/// <param name="Coverage">Shares that lay within the central 50, 80, 90 and 95 % intervals.</param>
/// <param name="AbsoluteError">Mean distance of the forecast's median, dollars.</param>
/// <param name="RelativeError">Median of that distance as a share of the pay.</param>
/// <param name="Pinball">Mean pinball loss over nine deciles, dollars.</param>
/// <param name="Crps">Mean continuous ranked probability score, dollars.</param>
/// <param name="Width">Mean width of the 80 % interval, dollars.</param>
/// <param name="Clusters">Neighbourhoods, announcements and employers they are of.</param>
/// <param name="EightyByCluster">The share within the 80 % interval with each cluster counted once, however many persons it holds.</param>
public sealed record Score(
    int Count,
    IReadOnlyList<Measured> Coverage,
    Measured AbsoluteError,
    Measured RelativeError,
    Measured Pinball,
    Measured Crps,
    Measured Width,
    int Clusters,
    Measured EightyByCluster)
{
    /// <summary>Levels of <see cref="Coverage"/>.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.5, 0.8, 0.9, 0.95];

    /// <summary>The share within the 80 % interval.</summary>
    public Measured Eighty => Coverage[1];
}

/// <summary>A measure with the standard error of its sample.</summary>
public readonly record struct Measured(double Value, double StandardError)
{
    /// <summary>As the sample says it.</summary>
    internal static Measured Of(MeanWithError sample) => new(sample.Mean, sample.StandardError);
}
