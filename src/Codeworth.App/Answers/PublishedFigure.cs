using Codeworth.Evidence;

namespace Codeworth.App.Answers;

/// <summary>What a fitted figure states, as the evidence shows it.</summary>
/// <param name="Statistic">Such as <c>median</c>.</param>
/// <param name="Dollars">Nominal dollars a year.</param>
internal sealed record PublishedFigure(string Statistic, double Dollars)
{
    /// <summary>The unit of every fitted figure, as tables name it.</summary>
    public const string Unit = "USD/year";

    /// <summary>What it states; null for a figure that no median is fitted to.</summary>
    public static PublishedFigure? Of(Figure? figure) => figure switch
    {
        PercentileFigure { Percentile.Percent: 50 } median => new("median", median.Dollars),
        MeanFigure mean => new("mean", mean.Dollars),
        PatternFigure people => new("geometric mean", Math.Exp(people.Sum / people.Count)),
        _ => null,
    };
}
