using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Parameters;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// Fits scale and asymmetry to the gaps between published percentiles and their median:
/// |log(p) - log(p50)| = |z_p| (scale -+ asymmetry), pooled over years, and over areas within states within the nation
/// (method, equation 13).
/// </summary>
internal sealed class SpreadFit
{
    private readonly SpreadParameters _parameters;
    private readonly ErrorParameters _errors;
    private readonly ParameterSpace _space;
    private readonly IReadOnlyList<Area> _areas;

    public SpreadFit(ModelParameters parameters, IReadOnlyList<Area> areas)
    {
        (_parameters, _errors, _areas) = (parameters.Spread, parameters.Errors, areas);
        _space = new ParameterSpace(_parameters.Components);
    }

    /// <param name="cells">Percentiles of the occupation.</param>
    /// <param name="withPay">How much wider better-paid work spreads.</param>
    public FittedSpread Fit(IEnumerable<PercentileCell> cells, double withPay)
    {
        List<PercentileCell> kept = [.. cells.Where(cell => cell.Percentiles.Count > 1)
            .OrderBy(cell => cell.Area?.Id ?? "", StringComparer.Ordinal).ThenBy(cell => cell.Date)];
        List<GaussianObservation> observations = [.. kept.SelectMany(Observations)];
        foreach (Area area in _areas)
            _ = (Row(area, kept[0].Date, "scale"), Row(area, kept[0].Date, "asymmetry"));
        RobustPosterior found = new DoubtedFigures(_space.Parameters, _space.ComponentPriors, _errors.Doubt).Fit(observations);
        return Compile(found.Posterior, [.. kept.Select(cell => cell.Date).Distinct().Order()], withPay);
    }

    private FittedSpread Compile(LinearGaussianPosterior posterior, YearMonth[] dates, double withPay)
    {
        IEnumerable<Area?> places = [null, .. _areas];
        return new FittedSpread
        {
            Scale = [.. places.Select(area => Place(posterior, area, "scale"))],
            Asymmetry = [.. places.Select(area => Place(posterior, area, "asymmetry"))],
            Dates = [.. dates],
            ScaleByDate = [.. dates.Select(date => posterior.Mean[_space[$"scale-year:{date.Year}"]])],
            AsymmetryByDate = [.. dates.Select(date => posterior.Mean[_space[$"asymmetry-year:{date.Year}"]])],
            WithPay = withPay,
            Floor = _parameters.Floor,
        };
    }

    /// <summary>A place's part, without the year's.</summary>
    private double Place(LinearGaussianPosterior posterior, Area? area, string of) =>
        Row(area, null, of).Sum(term => term.Coefficient * posterior.Mean[term.Index]);

    private IEnumerable<GaussianObservation> Observations(PercentileCell cell)
    {
        string component = cell.Area is null ? "gap-national" : "gap-figure";
        double sampling = cell.Area is null ? 1 : _errors.Sampling(cell.Jobs);
        foreach ((Percentile percentile, double dollars) in cell.Percentiles.Where(pair => pair.Key != Percentile.Median).OrderBy(pair => pair.Key.Percent))
        {
            double z = StandardNormal.Quantile(percentile.Probability);
            var scale = Row(cell.Area, cell.Date, "scale").Select(term => (term.Index, Math.Abs(z) * term.Coefficient));
            var asymmetry = Row(cell.Area, cell.Date, "asymmetry").Select(term => (term.Index, z * term.Coefficient));
            double gap = Math.Abs(Math.Log(dollars / cell.Median));
            yield return new GaussianObservation(
                SparseRow.Of(scale.Concat(asymmetry)), gap, GaussianVariance.Estimated(_space.Component(component), sampling));
        }
    }

    private (int Index, double Coefficient)[] Row(Area? area, YearMonth? date, string of)
    {
        Prior prior = of == "scale" ? _parameters.Scale : _parameters.Asymmetry;
        List<(int, double)> terms = [(_space.Known(of, prior), 1)];
        if (date is { Year: var year })
            terms.Add((_space.Pooled($"{of}-year:{year}", $"{of}-year"), 1));
        if (area is not null)
            terms.AddRange([(_space.Known($"{of}-places", of == "scale" ? _parameters.ScaleOfPlaces : _parameters.AsymmetryOfPlaces), 1), (_space.Pooled($"{of}-state:{area.State}", $"{of}-state"), 1)]);
        if (area is { Kind: not AreaKind.State })
            terms.Add((_space.Pooled($"{of}-area:{area.Id}", $"{of}-area"), 1));
        return [.. terms];
    }
}
