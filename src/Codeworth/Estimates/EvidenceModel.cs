using System.Collections.Immutable;
using System.Globalization;
using Codeworth.Calibration;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Estimates;

/// <summary>
/// The evidence synthesis: one linear-Gaussian system of everything that moves the median, and one of how pay spreads around it,
/// with variance components by marginal likelihood (method, equations 1 to 14: docs/method.md). The same evidence and parameters give the same fit.
/// </summary>
public sealed class EvidenceModel
{
    private readonly ModelParameters _parameters;
    private readonly FitEvidence _evidence;
    private readonly LocationSpace _space;
    private readonly FigureDesign _design;
    private readonly List<PercentileCell> _cells;
    private readonly YearMonth _newest;

    private EvidenceModel(ModelParameters parameters, FitEvidence evidence)
    {
        (_parameters, _evidence) = (parameters, evidence);
        _space = new LocationSpace(parameters, evidence.Vocabulary, new PlaceCovariates(evidence, parameters.Places));
        _design = new FigureDesign(_space, parameters, evidence);
        _cells = [.. PercentileCell.Of(evidence.Figures.Where(IsOfficial), evidence.Vocabulary)];
        _newest = _cells.Where(cell => cell.Area is not null).Max(cell => cell.Date);
    }

    /// <summary>Fits the model.</summary>
    /// <exception cref="FormatException">A parameter names what the reference tables do not hold.</exception>
    /// <param name="parameters">What is assumed before any figure.</param>
    /// <param name="evidence">What it is fitted to.</param>
    /// <param name="components">Standard deviations by name, of an earlier fit, where they are not to be estimated anew.</param>
    /// <param name="doubts">By how much each figure's error variance is multiplied, by its id (1 where it is not named), where that is not to be found anew; with <paramref name="components"/>.</param>
    public static Fit Fit(
        ModelParameters parameters, FitEvidence evidence, IReadOnlyDictionary<string, double>? components = null, IReadOnlyDictionary<string, double>? doubts = null) =>
        new EvidenceModel(parameters, evidence).Fit(components, doubts);

    /// <summary>Fits the model anew, to say of persons of its sources what they are paid.</summary>
    internal static PersonForecasts Forecasts(ModelParameters parameters, FitEvidence evidence)
    {
        EvidenceModel model = new(parameters, evidence);
        return new PersonForecasts(model.Fit(null, null).Model, model._design, model._space.Space, evidence.Sources);
    }

    private Fit Fit(IReadOnlyDictionary<string, double>? known, IReadOnlyDictionary<string, double>? doubts)
    {
        FittedSpread spread = new SpreadFit(_parameters, _space.Areas).Fit(_cells, ScaleWithPay.Slope(Occupations()));
        PublishedMedians medians = new(_evidence);
        FigureErrors errors = new(_space.Space, _parameters, _evidence.Vocabulary, _newest, medians);
        LocationFigures figures = new(_evidence, _design, spread, errors, _space, medians);
        IReadOnlyList<FittedFigure> fitted = LoneBiases.Fold(figures.Read(), _design, _space.Space.Parameters);
        double[]? components = known is null ? null : [.. _space.Space.ComponentNames.Select(name => Math.Log(known[name]))];
        DoubtedFigures robust = new(_space.Space.Parameters, _space.Space.ComponentPriors, _parameters.Errors.Doubt);
        GaussianObservation[] observations = [.. fitted.Select(figure => figure.Observation)];
        RobustPosterior found = components is not null && doubts is not null
            ? robust.At(observations, components, [.. fitted.Select(figure => doubts.GetValueOrDefault(figure.Id, 1))])
            : robust.Fit(observations, components);
        return new Fit(new FittedModel(Compile(found, fitted, spread), _evidence.Vocabulary), [.. figures.Unused]);
    }

    /// <summary>National percentiles of the neighbouring occupations and the occupation itself.</summary>
    private IEnumerable<PercentileCell> Occupations() => PercentileCell.Of(
        _evidence.Figures.Where(figure => IsOfficialPercentile(figure) && figure.Cited.Population["area"] == Area.NationId
            && figure.Cited.Population["occupation"] is not (null or Occupation.All)),
        _evidence.Vocabulary);

    private bool IsOfficial(Figure figure) => IsOfficialPercentile(figure) && _design.Unused(figure.Cited) is null;

    private bool IsOfficialPercentile(Figure figure) => figure is PercentileFigure && _evidence.Sources[figure.Cited.Source].Kind == "official";

    private CompiledModel Compile(RobustPosterior found, IReadOnlyList<FittedFigure> fitted, FittedSpread spread)
    {
        ModelCompiler compiler = new(_space, found, fitted);
        FittedFigures figures = compiler.Figures(_evidence.Sources, [.. found.Model.Parameters.Select(parameter => parameter.Mean)]);
        double[] components = found.Components;
        return new CompiledModel
        {
            Identity = Identity(fitted, [.. components, .. spread.Scale, .. spread.Asymmetry, spread.WithPay]),
            Workforce = _space.Workforce,
            FirstYear = _parameters.FirstYear,
            GrowthSteps = _parameters.LastYear - _parameters.FirstYear,
            Origin = _design.Origin,
            Biases = compiler.Biases,
            Areas = [.. _space.Areas.Select(area => area.Id)],
            Published = Published(),
            Mean = compiler.Mean,
            PriorMean = compiler.PriorMean,
            Covariance = compiler.Covariance(),
            Spread = spread,
            Newest = _newest,
            LocalChange = LocalChange(components),
            ExplainedAtMost = _parameters.Spread.ExplainedAtMost,
            Figures = figures,
            Sources = [.. figures.Sources.Select(id => _evidence.Sources[id])],
            Components = _space.Space.ComponentNames.Select((name, i) => (name, Math.Exp(components[i]))).ToImmutableSortedDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal),
            LogMarginalLikelihood = found.Posterior.LogMarginalLikelihood,
        };
    }

    /// <summary>Where no place has figures of two dates nothing tells how places move: the centre of the prior stands.</summary>
    private double LocalChange(double[] components)
    {
        int found = _space.Space.ComponentNames.Select((name, i) => name == FigureErrors.LocalChange ? i : -1).Max();
        return found >= 0 ? Math.Exp(components[found]) : _parameters.Components[FigureErrors.LocalChange].Start;
    }

    private bool[] Published()
    {
        HashSet<string> published = [.. _cells.Select(cell => cell.Area?.Id ?? "")];
        return [.. _space.Areas.Select(area => published.Contains(area.Id))];
    }

    /// <summary>A short fingerprint (FNV-1a, 32 bits) of the fitted figures, components and spread follows the product's version.</summary>
    private ModelIdentity Identity(IReadOnlyList<FittedFigure> fitted, double[] found)
    {
        uint hash = 2166136261;
        foreach (FittedFigure figure in fitted)
            hash = Mix(hash, figure.Id + figure.Observation.Value.ToString("R", CultureInfo.InvariantCulture));
        foreach (double value in found)
            hash = Mix(hash, value.ToString("R", CultureInfo.InvariantCulture));
        HashSet<string> used = [.. fitted.Select(figure => figure.Id)];
        YearMonth newest = _evidence.Figures.Where(figure => used.Contains(figure.Cited.Id)).Max(figure => figure.Cited.Date);
        return new ModelIdentity($"{_evidence.ProductVersion}+{hash:x8}", newest.ToString());
    }

    private static uint Mix(uint hash, string text) => text.Aggregate(hash, (mixed, letter) => (mixed ^ letter) * 16777619);
}

/// <summary>A fit, and what it left aside.</summary>
/// <param name="Model">Ready to answer.</param>
/// <param name="Unused">Figures that are shown but not fitted, each with the reason.</param>
public sealed record Fit(FittedModel Model, ImmutableArray<UnusedFigure> Unused);
