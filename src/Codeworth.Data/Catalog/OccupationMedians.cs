using Codeworth.Careers;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Published medians of the occupations kept, place by place, of the newest two years.</summary>
public static class OccupationMedians
{
    private const int Years = 2;

    /// <summary>Every one; reading them takes the tables of the wage programme alone.</summary>
    /// <param name="workspace">The evidence.</param>
    public static IReadOnlyList<PublishedMedian> Of(Workspace workspace)
    {
        PublishedMedian[] all =
        [
            .. workspace.Sources.Where(source => source.Id.StartsWith("bls-oews/", StringComparison.Ordinal)).SelectMany(source => workspace.Figures(source.Id)).OfType<PercentileFigure>()
                .Where(figure => figure.Percentile.Percent == 50 && figure.Cited.Population["occupation"] is not null && figure.Cited.Population["industry"] is null && figure.Cited.Population["sector"] is null)
                .Select(figure => new PublishedMedian(figure.Cited.Population["occupation"]!, figure.Cited.Population["area"] ?? Area.NationId, figure.Cited.Date, figure.Dollars)),
        ];
        int newest = all.Length == 0 ? 0 : all.Max(median => median.On.Year);
        return [.. all.Where(median => median.On.Year > newest - Years).DistinctBy(median => (median.Occupation, median.Area, median.On.Year))];
    }
}
