using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Parameters;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// Fits scale and asymmetry to the gaps between published percentiles and their median:
/// |log(p) - log(p50)| = |z_p| (scale -+ asymmetry), pooled over areas within states within the nation (method, equation 13).
/// </summary>
internal sealed class SpreadFit
{
    private readonly SpreadParameters _parameters;
    private readonly ParameterSpace _space;
    private readonly YearMonth _origin;
    private readonly IReadOnlyList<Area> _areas;

    public SpreadFit(ModelParameters parameters, YearMonth origin, IReadOnlyList<Area> areas)
    {
        (_parameters, _origin, _areas) = (parameters.Spread, origin, areas);
        _space = new ParameterSpace(_parameters.Components);
    }

    public FittedSpread Fit(IEnumerable<PercentileCell> cells)
    {
        List<PercentileCell> kept = [.. cells];
        List<GaussianObservation> observations = [.. kept.SelectMany(Observations)];
        _ = Row(null, _origin, "scale");
        _ = Row(null, _origin, "asymmetry");
        foreach (Area area in _areas)
            _ = (Row(area, _origin, "scale"), Row(area, _origin, "asymmetry"));
        LinearGaussianModel model = new(_space.Parameters, observations);
        LinearGaussianPosterior posterior = model.At(ComponentSearch.Maximise(model, _space.ComponentPriors));
        return Compile(posterior, kept.Min(cell => cell.Date));
    }

    private FittedSpread Compile(LinearGaussianPosterior posterior, YearMonth earliest)
    {
        IEnumerable<Area?> places = [null, .. _areas];
        return new FittedSpread
        {
            Scale = [.. places.Select(area => posterior.MeanOf(SparseRow.Of(Row(area, _origin, "scale"))))],
            Asymmetry = [.. places.Select(area => posterior.MeanOf(SparseRow.Of(Row(area, _origin, "asymmetry"))))],
            ScaleSlope = posterior.Mean[_space["scale-slope"]],
            AsymmetrySlope = posterior.Mean[_space["asymmetry-slope"]],
            Origin = _origin,
            Earliest = earliest,
            Floor = _parameters.Floor,
        };
    }

    private IEnumerable<GaussianObservation> Observations(PercentileCell cell)
    {
        string component = cell.Area is null ? "gap-national" : "gap-figure";
        double jobs = cell.Area is null ? 1 : 1 + (100 / Math.Max(cell.Jobs ?? 50, 50));
        foreach ((Percentile percentile, double dollars) in cell.Percentiles.Where(pair => pair.Key != Percentile.Median))
        {
            double z = StandardNormal.Quantile(percentile.Probability);
            var scale = Row(cell.Area, cell.Date, "scale").Select(term => (term.Index, Math.Abs(z) * term.Coefficient));
            var asymmetry = Row(cell.Area, cell.Date, "asymmetry").Select(term => (term.Index, z * term.Coefficient));
            double gap = Math.Abs(Math.Log(dollars / cell.Median));
            yield return new GaussianObservation(
                SparseRow.Of(scale.Concat(asymmetry)), gap, GaussianVariance.Estimated(_space.Component(component), jobs));
        }
    }

    private (int Index, double Coefficient)[] Row(Area? area, YearMonth date, string of)
    {
        Prior prior = of == "scale" ? _parameters.Scale : _parameters.Asymmetry;
        List<(int, double)> terms =
        [
            (_space.Known(of, prior), 1),
            (_space.Known($"{of}-slope", _parameters.Slope), date.YearsSince(_origin)),
        ];
        if (area is not null)
            terms.Add((_space.Pooled($"{of}-state:{area.State}", $"{of}-state"), 1));
        if (area is { Kind: not AreaKind.State })
            terms.Add((_space.Pooled($"{of}-area:{area.Id}", $"{of}-area"), 1));
        return [.. terms];
    }
}
