using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// A bias term that one figure alone carries is nothing but more error of that figure: it is taken into the figure's variance, which gives
/// the same answers with fewer unknowns (method, equation 10). A term of an estimated deviation stays: it tells of the deviation.
/// </summary>
internal static class LoneBiases
{
    public static IReadOnlyList<FittedFigure> Fold(IReadOnlyList<FittedFigure> figures, FigureDesign design, IReadOnlyList<GaussianParameter> parameters)
    {
        Dictionary<int, int> carriers = figures.SelectMany(figure => figure.Terms).Where(term => term.Index < 0)
            .GroupBy(term => term.Index).ToDictionary(bias => bias.Key, bias => bias.Count());
        return [.. figures.Select(figure => Fold(figure, design, parameters, index => index < 0 && carriers[index] == 1 && parameters[~index].Variance.Component < 0))];
    }

    private static FittedFigure Fold(FittedFigure figure, FigureDesign design, IReadOnlyList<GaussianParameter> parameters, Func<int, bool> isLone)
    {
        (int Index, double Coefficient)[] lone = [.. figure.Terms.Where(term => isLone(term.Index))];
        if (lone.Length == 0)
            return figure;
        double value = figure.Observation.Value, variance = figure.Observation.Variance.Known;
        foreach ((int index, double coefficient) in lone)
        {
            value -= coefficient * parameters[~index].Mean;
            variance += coefficient * coefficient * parameters[~index].Variance.Known;
        }

        (int Index, double Coefficient)[] kept = [.. figure.Terms.Where(term => !isLone(term.Index))];
        GaussianVariance before = figure.Observation.Variance;
        GaussianVariance after = before.Component < 0 ? GaussianVariance.Fixed(variance) : GaussianVariance.Estimated(before.Component, before.Scale, variance);
        return figure with { Terms = kept, Observation = new GaussianObservation(design.Row(kept), value, after) };
    }
}
