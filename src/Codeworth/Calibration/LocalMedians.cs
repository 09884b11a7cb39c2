using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>The published medians of the occupation in a month, to be hidden and found again.</summary>
internal sealed class LocalMedians
{
    private readonly Dictionary<string, PercentileFigure> _byArea;
    private readonly Vocabulary _vocabulary;

    public LocalMedians(IEnumerable<Figure> figures, Vocabulary vocabulary, YearMonth month)
    {
        _vocabulary = vocabulary;
        PercentileFigure[] medians = [.. figures.OfType<PercentileFigure>()
            .Where(figure => figure.Percentile == Percentile.Median && figure.Cited.Date == month && IsOfPlace(figure.Cited.Population))
            .DistinctBy(figure => figure.Cited.Population["area"]!, StringComparer.Ordinal)];
        _byArea = medians.ToDictionary(figure => figure.Cited.Population["area"]!, StringComparer.Ordinal);
        Areas = [.. medians.Select(figure => vocabulary.Places.Find(figure.Cited.Population["area"]!)).OfType<Area>()];
    }

    /// <summary>Places with a median, in the order of their figures.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The published median, dollars a year; null where there is none.</summary>
    public double? Of(string area) => _byArea.TryGetValue(area, out PercentileFigure? median) ? median.Dollars : null;

    /// <summary>Judges what a fit says of a place, beside what baselines say.</summary>
    public JudgedMedian Judge(FittedModel fit, Area area, YearMonth on, ErrorParameters errors, ImmutableArray<(string Name, double Dollars)> baselines)
    {
        Located located = fit.Locate(new Market(area), Profile.Unsaid, on);
        return new JudgedMedian(area, _byArea[area.Id].Dollars, located.Median, located.StandardError, FigureError(fit, area, errors), baselines, _byArea[area.Id].N ?? errors.SmallPlaceJobs);
    }

    /// <summary>The area's state's median; the nation's where the state has none.</summary>
    public double OfState(Area area) => Of(area.State ?? "") ?? OfNation;

    /// <summary>The nation's median.</summary>
    public double OfNation => Of(_vocabulary.Places.Nation.Id)!.Value;

    private double FigureError(FittedModel fit, Area area, ErrorParameters errors)
    {
        (string component, double scale) = area.Kind switch
        {
            AreaKind.Nation => ("national", 1),
            AreaKind.State => ("state-figure", 1),
            _ => ("area-figure", errors.Sampling(_byArea[area.Id].N)),
        };
        return fit.Compiled.Components[component] * Math.Sqrt(scale);
    }

    private static bool IsOfPlace(Population population) =>
        population["occupation"] == Occupation.MedicalRecordsSpecialists && population["industry"] is null && population["area"] is not null;
}
