using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Places;

/// <summary>A place and the median of its reference workforce.</summary>
public sealed record PlacedMedian(Area Area, Interval Median)
{
    public static PlacedMedian Of(FittedModel model, Area area, YearMonth on) =>
        new(area, model.Locate(new Market(area), Profile.Unsaid, on).Interval);
}
