using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>A published median of an occupation in an area.</summary>
/// <param name="Occupation">Its code.</param>
/// <param name="Area">Id of the area.</param>
/// <param name="On">Its month.</param>
/// <param name="Median">Dollars a year.</param>
public readonly record struct PublishedMedian(string Occupation, string Area, YearMonth On, double Median);

/// <summary>Where an occupation's median in a place comes from.</summary>
public enum RelatedBasis
{
    /// <summary>Published for the place.</summary>
    Published,

    /// <summary>The state's, moved as other occupations of the place stand to it.</summary>
    FromState,

    /// <summary>The nation's, moved as other occupations of the place stand to it.</summary>
    FromNation,
}

/// <summary>
/// Medians of neighbouring occupations in a place with their 80 % intervals, brought to a month by the fitted trend. What is not published is taken from the state, or the nation, moved by
/// the mean of how other occupations of the place stand to it; how far either errs is measured on what is published (method, equation 35).
/// </summary>
public sealed class RelatedPay
{
    /// <summary>Of fewer places an occupation's scatter is not measured: the mean of the others' stands in.</summary>
    private const int Fewest = 10;

    private readonly Dictionary<(string Occupation, string Area), PublishedMedian> _newest = [];
    private readonly Dictionary<string, double> _published;
    private readonly Dictionary<(AreaKind Kind, RelatedBasis Basis), double> _borrowed;
    private readonly FittedModel _fit;
    private readonly Lookup<Area> _areas;

    /// <param name="fit">Its trend brings medians to a month.</param>
    /// <param name="areas">Places.</param>
    /// <param name="medians">Every published median of the occupations.</param>
    public RelatedPay(FittedModel fit, Lookup<Area> areas, IReadOnlyCollection<PublishedMedian> medians)
    {
        (_fit, _areas) = (fit, areas);
        foreach (PublishedMedian median in medians.OrderBy(median => median.On.Year).ThenBy(median => median.On.Month))
            _newest[(median.Occupation, median.Area)] = median;
        (string Occupation, double? Scatter)[] measured = [.. medians.GroupBy(median => median.Occupation, StringComparer.Ordinal).Select(group => (group.Key, Scatter([.. group])))];
        double mean = measured.Average(each => each.Scatter) ?? 0;
        _published = measured.ToDictionary(each => each.Occupation, each => each.Scatter ?? mean, StringComparer.Ordinal);
        _borrowed = Borrowed();
    }

    /// <summary>Median of an occupation in a place at a month, with what it rests on; null where none is published anywhere.</summary>
    public (Interval Median, RelatedBasis Basis)? Of(string occupation, Area area, YearMonth on)
    {
        if (Log(occupation, area) is not var (log, basis, from))
            return null;
        double scatter = basis == RelatedBasis.Published ? _published[occupation] : Math.Sqrt((_borrowed[(area.Kind, basis)] * _borrowed[(area.Kind, basis)]) + (_published[occupation] * _published[occupation]));
        Contrast grown = Growth(from, on);
        double error = Located.HalfWidth * Math.Sqrt((scatter * scatter) + (grown.StandardError * grown.StandardError));
        DollarYear year = on.DollarYear;
        return (new Interval(AnnualWage.FromLog(log + grown.Mean, year), AnnualWage.FromLog(log + grown.Mean - error, year), AnnualWage.FromLog(log + grown.Mean + error, year), Located.Level), basis);
    }

    /// <summary>Posterior growth of the nation's level between two months, log.</summary>
    private Contrast Growth(YearMonth from, YearMonth to)
    {
        PayCombination later = _fit.LevelAt(to), earlier = _fit.LevelAt(from);
        return later.Less(earlier).In(_fit);
    }

    private (double Log, RelatedBasis Basis, YearMonth On)? Log(string occupation, Area area)
    {
        if (_newest.TryGetValue((occupation, area.Id), out PublishedMedian own))
            return (Math.Log(own.Median), RelatedBasis.Published, own.On);
        if (_newest.TryGetValue((occupation, area.State), out PublishedMedian state) && area.Kind != AreaKind.State)
            return (Math.Log(state.Median) + Stands(occupation, area.Id, area.State), RelatedBasis.FromState, state.On);
        return _newest.TryGetValue((occupation, Area.NationId), out PublishedMedian nation)
            ? (Math.Log(nation.Median) + Stands(occupation, area.Id, Area.NationId), RelatedBasis.FromNation, nation.On)
            : null;
    }

    /// <summary>How the other occupations of a place stand to those of a wider one, log, on average.</summary>
    private double Stands(string occupation, string place, string wider)
    {
        double[] others = [.. _published.Keys.Where(other => other != occupation && _newest.ContainsKey((other, place)) && _newest.ContainsKey((other, wider)))
            .Select(other => Math.Log(_newest[(other, place)].Median / _newest[(other, wider)].Median))];
        return others.Length == 0 ? 0 : others.Average();
    }

    /// <summary>How far a published median of an occupation errs, from how medians of one place move apart from the others between two years; a year's own error is a half of the variance.</summary>
    private static double? Scatter(PublishedMedian[] medians)
    {
        double[] changes = [.. medians.GroupBy(median => median.Area, StringComparer.Ordinal).Select(group => group.OrderByDescending(median => median.On.Year).ToArray())
            .Where(own => own.Length > 1 && own[0].On.Year == own[1].On.Year + 1 && own[0].Area != Area.NationId).Select(own => Math.Log(own[0].Median / own[1].Median))];
        if (changes.Length < Fewest)
            return null;
        double mean = changes.Average();
        return Math.Sqrt(changes.Sum(change => (change - mean) * (change - mean)) / (changes.Length - 1) / 2);
    }

    /// <summary>How far a borrowed median lies from the published one, over all places and occupations where both are known.</summary>
    private Dictionary<(AreaKind, RelatedBasis), double> Borrowed()
    {
        Dictionary<(AreaKind, RelatedBasis), (double Squares, int Count)> sums = [];
        foreach (((string occupation, string id), PublishedMedian own) in _newest)
        {
            if (_areas.Find(id) is not { Kind: not AreaKind.Nation } area)
                continue;
            foreach ((RelatedBasis basis, string wider) in ((RelatedBasis, string)[])[(RelatedBasis.FromState, area.State), (RelatedBasis.FromNation, Area.NationId)])
            {
                if (wider == id || !_newest.TryGetValue((occupation, wider), out PublishedMedian from))
                    continue;
                double miss = Math.Log(own.Median / from.Median) - Stands(occupation, id, wider);
                var (squares, count) = sums.GetValueOrDefault((area.Kind, basis));
                sums[(area.Kind, basis)] = (squares + (miss * miss), count + 1);
            }
        }

        return sums.ToDictionary(each => each.Key, each => Math.Sqrt(each.Value.Squares / each.Value.Count));
    }
}
