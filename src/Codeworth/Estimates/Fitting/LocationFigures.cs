using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// Turns figures into observations of the location system. Medians speak for themselves; a mean is brought to the median, and a mean of
/// logs too, by the fitted spread of its place (method, equation 11). Where an official median of the same people and month is
/// published it is fitted and the mean is its check; wage levels repeat the mean of the release they are computed from.
/// </summary>
internal sealed class LocationFigures(FitEvidence evidence, FigureDesign design, FittedSpread spread, FigureErrors errors, LocationSpace space, PublishedMedians medians)
{
    private readonly List<FittedFigure> _fitted = [];
    public List<UnusedFigure> Unused { get; } = [];

    /// <summary>Observations by source and id, both in ordinal order: the same whatever the order they are read in.</summary>
    public IReadOnlyList<FittedFigure> Read()
    {
        foreach (Figure figure in evidence.Figures.Where(figure => figure is PercentileFigure or MeanFigure))
            Add(figure);
        foreach (var programme in evidence.Figures.OfType<PatternFigure>().GroupBy(pattern => evidence.Sources[pattern.Cited.Source].Programme))
        {
            double variance = PersonSpread.Within(programme.Where(pattern => design.Unused(pattern.Cited) is null));
            foreach (PatternFigure pattern in programme)
                Add(pattern, programme.Key, variance);
        }

        return [.. _fitted.OrderBy(figure => figure.Source, StringComparer.Ordinal).ThenBy(figure => figure.Id, StringComparer.Ordinal)];
    }

    private void Add(Figure figure)
    {
        Citation cited = figure.Cited;
        string programme = evidence.Sources[cited.Source].Programme;
        JoinedHalfNormals market = Spread(cited);
        switch (figure)
        {
            case PercentileFigure median when median.Percentile == Percentile.Median:
                Fit(cited, Math.Log(median.Dollars), () => errors.Of(cited, programme, median.N, median.RelativeStandardError));
                break;
            case MeanFigure mean when !medians.Beside(cited):
                double value = Math.Log(mean.Dollars) - Math.Log(market.MeanOfExponential);
                Fit(cited, value, () => errors.Of(cited, programme, mean.N, mean.RelativeStandardError), isMean: true);
                break;
            default:
                Unused.Add(new UnusedFigure(cited.Id, design.Unused(cited) ?? "its median (and its place's spread) stand for it"));
                break;
        }
    }

    private void Add(PatternFigure pattern, string programme, double variance)
    {
        double mean = pattern.Sum / pattern.Count;
        Fit(pattern.Cited, mean - Spread(pattern.Cited).Mean, () => errors.OfPersons(programme, pattern.Count, variance));
    }

    private void Fit(Citation cited, double value, Func<GaussianVariance> error, bool isMean = false)
    {
        string? unused = design.Unused(cited);
        if (unused is null && design.Terms(cited, isMean) is { } terms)
            _fitted.Add(new FittedFigure(cited.Id, cited.Source, terms, new GaussianObservation(design.Row(terms), value, error())));
        else
            Unused.Add(new UnusedFigure(cited.Id, unused ?? "a level of its population is not in the reference tables"));
    }

    private JoinedHalfNormals Spread(Citation cited)
    {
        int area = cited.Population["area"] is { } id && space.AreaComponent.TryGetValue(id, out int component)
            ? component - space.Layout.Core + 1
            : 0;
        return spread.At(area, cited.Date);
    }
}
