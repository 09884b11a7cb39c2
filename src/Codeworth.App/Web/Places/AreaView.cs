using System.Collections.Immutable;
using Codeworth.App.Web.Releases;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Places;

/// <summary>One place: what is worked out for it, what is published of it, and how it stands among its neighbours.</summary>
/// <param name="Estimate">For the reference workforce of the place.</param>
/// <param name="Published">Percentiles, means and held-back figures of all medical records specialists there, newest first.</param>
/// <param name="OfParts">The same of a part of them: one industry, one employer.</param>
/// <param name="PriceParity">Regional price parity, all items, nation = 100 (BEA, 2024); null where none is published.</param>
/// <param name="Neighbours">The nation, the state and the places of the state, highest median first.</param>
public sealed record AreaView(
    Area Area, YearMonth On, Estimate Estimate, ImmutableArray<Figure> Published, ImmutableArray<Figure> OfParts, double? PriceParity, ImmutableArray<PlacedMedian> Neighbours)
{
    public static AreaView Of(Workspace workspace, EvidenceIndex index, Area area, YearMonth on)
    {
        ILookup<bool, Figure> isOfAll = index.OfArea(area.Id)
            .Where(figure => figure is PercentileFigure or MeanFigure or SuppressedFigure).ToLookup(figure => figure.Cited.Population.Attributes.All(IsWhole));
        return new AreaView(
            area,
            on,
            workspace.Model.Estimate(new Market(area), Profile.Unsaid, on),
            [.. isOfAll[true]],
            [.. isOfAll[false]],
            ReferenceCatalog.Shipped.Areas.FirstOrDefault(each => each.Area.Id == area.Id)?.PriceParity,
            [.. Near(workspace.Vocabulary.Places, area).Select(each => PlacedMedian.Of(workspace.Model, each, on)).OrderByDescending(row => row.Median.Value.Dollars)]);
    }

    /// <summary>Whether a median is published for the place itself.</summary>
    public bool HasMedian => Published.Any(figure => figure is PercentileFigure { Percentile.Percent: 50 });

    /// <summary>Whether a figure that names the attribute may still speak of everyone there.</summary>
    private static bool IsWhole(string attribute) => attribute is "occupation" or "area";

    private static IEnumerable<Area> Near(Markets.Places places, Area area) => area.Kind == AreaKind.Nation
        ? places.All.Where(each => each.Kind is AreaKind.State or AreaKind.Nation)
        : places.All.Where(each => each.Kind == AreaKind.Nation || each.Id == area.State || each.State == area.State || each.States.Contains(area.State));
}
