using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>Newest published medians and means by occupation and area, in log dollars.</summary>
internal sealed class LocalWages(double furthest)
{
    public Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> Medians { get; } = [];

    public Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> Means { get; } = [];

    public static LocalWages Read(FitEvidence evidence, double furthest)
    {
        LocalWages wages = new(furthest);
        foreach (Figure figure in evidence.Figures.Where(figure => IsLocal(evidence, figure)))
        {
            Citation cited = figure.Cited;
            var key = (cited.Population["occupation"]!, cited.Population["area"]!);
            if (figure is PercentileFigure { Percentile: var percentile } median && percentile == Percentile.Median)
                Keep(wages.Medians, key, cited.Date, median.Dollars);
            else if (figure is MeanFigure mean && evidence.Sources[cited.Source].Programme == "oflc")
                Keep(wages.Means, key, cited.Date, mean.Dollars);
        }

        return wages;
    }

    /// <summary>
    /// Log pay of one occupation by area, against the nation's own figure where it is there, else against the middle area's. What lies further
    /// off than any place does is left out as a gross error.
    /// </summary>
    public Dictionary<string, double> Deviations(Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> wages, string occupation)
    {
        var here = wages.Where(pair => pair.Key.Occupation == occupation).ToDictionary(pair => pair.Key.Area, pair => pair.Value.Log, StringComparer.Ordinal);
        double middle = Middle(here.Values);
        double centre = Medians.TryGetValue((occupation, Area.NationId), out var nation) && ReferenceEquals(wages, Medians) && Math.Abs(nation.Log - middle) <= furthest
            ? nation.Log
            : middle;
        return here.Where(pair => Math.Abs(pair.Value - centre) <= furthest)
            .ToDictionary(pair => pair.Key, pair => pair.Value - centre, StringComparer.Ordinal);
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered.Length == 0 ? 0 : (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }

    private static bool IsLocal(FitEvidence evidence, Figure figure)
    {
        Population population = figure.Cited.Population;
        return evidence.Sources[figure.Cited.Source].Kind == "official" && population["occupation"] is not null
            && population["area"] is not null && population["industry"] is null;
    }

    private static void Keep(
        Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> wages, (string Occupation, string Area) key, YearMonth date, double dollars)
    {
        if (!wages.TryGetValue(key, out var known) || known.Date < date)
            wages[key] = (date, Math.Log(dollars));
    }
}
