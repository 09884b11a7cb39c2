using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>Newest published medians and means by occupation and area, in log dollars.</summary>
internal sealed class LocalWages
{
    public Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> Medians { get; } = [];

    public Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> Means { get; } = [];

    public static LocalWages Read(FitEvidence evidence)
    {
        LocalWages wages = new();
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

    /// <summary>Log pay of one occupation against its mean over areas, by area.</summary>
    /// <remarks>States and the nation stand on the scale of areas: against the nation's own figure where it is there.</remarks>
    public Dictionary<string, double> Deviations(Dictionary<(string Occupation, string Area), (YearMonth Date, double Log)> wages, string occupation)
    {
        var here = wages.Where(pair => pair.Key.Occupation == occupation).ToDictionary(pair => pair.Key.Area, pair => pair.Value.Log, StringComparer.Ordinal);
        double centre = Medians.TryGetValue((occupation, Area.NationId), out var nation) && ReferenceEquals(wages, Medians)
            ? nation.Log
            : here.Values.DefaultIfEmpty(0).Average();
        return here.ToDictionary(pair => pair.Key, pair => pair.Value - centre, StringComparer.Ordinal);
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
