using System.Collections.Immutable;
using Codeworth.Evidence;

namespace Codeworth.Effects;

/// <summary>Finds the gaps that publications print: two figures of one source, month and statistic whose people differ in one attribute alone.</summary>
internal sealed class RawGaps
{
    private readonly ILookup<string, Figure> _bySource;

    public RawGaps(IEnumerable<Figure> figures) =>
        _bySource = figures.Where(figure => figure is MeanFigure or PercentileFigure && figure.Cited.Tier != Tier.C)
            .ToLookup(figure => figure.Cited.Source, StringComparer.Ordinal);

    /// <summary>Gaps between two groups, newest first.</summary>
    /// <param name="first">What the first group's figure says of them beyond the second's, and the other way round: <c>certified=yes</c> against <c>certified=no</c>.</param>
    /// <param name="second">The same of the second group.</param>
    public ImmutableArray<RawGap> Between(Population first, Population second) =>
    [
        .. from source in _bySource
           from figure in source
           where Says(figure.Cited.Population, first)
           let rest = Less(figure.Cited.Population, first)
           let against = source.FirstOrDefault(other => Alike(figure, other) && Says(other.Cited.Population, second) && Less(other.Cited.Population, second).Equals(rest))
           where against is not null
           orderby figure.Cited.Date descending, figure.Cited.Id
           select new RawGap(source.Key, figure.Cited.Date.Year, 100 * ((Dollars(figure) / Dollars(against)) - 1), figure.Cited.Id, against.Cited.Id),
    ];

    private static bool Alike(Figure figure, Figure other) => figure.Cited.Date == other.Cited.Date && (figure, other) switch
    {
        (MeanFigure, MeanFigure) => true,
        (PercentileFigure one, PercentileFigure two) => one.Percentile == two.Percentile,
        _ => false,
    };

    private static bool Says(Population population, Population said) => said.Attributes.All(attribute => population[attribute] == said[attribute]);

    private static Population Less(Population population, Population said) =>
        said.Attributes.Aggregate(population, (rest, attribute) => rest.Without(attribute));

    private static double Dollars(Figure figure) => figure is MeanFigure mean ? mean.Dollars : ((PercentileFigure)figure).Dollars;
}
