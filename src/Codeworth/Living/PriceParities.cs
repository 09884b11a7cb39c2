using System.Collections.Frozen;
using Codeworth.Markets;

namespace Codeworth.Living;

/// <summary>One published parity.</summary>
/// <param name="Area">Area id.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="IsHousing">Of rents alone, or of everything.</param>
/// <param name="Index">Nation = 100.</param>
public readonly record struct PublishedParity(string Area, int Year, bool IsHousing, double Index);

/// <summary>The price parities of places, and how far those of one year lie from those of a later one.</summary>
public sealed class PriceParities
{
    private const int LongestLag = 5;
    private readonly FrozenDictionary<string, PriceParity> _own;
    private readonly FrozenDictionary<string, PriceParity> _nonmetro;
    private readonly FrozenDictionary<AreaKind, double[]> _drift;

    /// <param name="published">Every parity of every year; the newest of a place stands for it.</param>
    /// <param name="areas">The places they are of.</param>
    public PriceParities(IEnumerable<PublishedParity> published, IEnumerable<Area> areas)
    {
        PublishedParity[] all = [.. published];
        _own = all.GroupBy(parity => parity.Area, StringComparer.Ordinal).Where(own => own.Any(parity => !parity.IsHousing))
            .ToFrozenDictionary(own => own.Key, Newest, StringComparer.Ordinal);
        Area[] known = [.. areas];
        _nonmetro = known.Where(area => area.Kind == AreaKind.Nonmetro && _own.ContainsKey(area.Id)).GroupBy(area => area.State, StringComparer.Ordinal)
            .ToFrozenDictionary(state => state.Key, state => _own[state.First().Id] with { Basis = ParityBasis.NonmetroPortion }, StringComparer.Ordinal);
        ILookup<AreaKind, string> kinds = known.ToLookup(area => area.Kind, area => area.Id);
        _drift = kinds.ToFrozenDictionary(kind => kind.Key, kind => Drift(all, [.. kind]));
    }

    /// <summary>The newest parity of a place: its own, else that of its state's nonmetropolitan portion, else its state's; null for territories.</summary>
    public PriceParity? Of(Area area)
    {
        if (_own.TryGetValue(area.Id, out PriceParity own))
            return own;
        if (_nonmetro.TryGetValue(area.State, out PriceParity portion))
            return portion;
        return _own.TryGetValue(area.State, out PriceParity state) ? state with { Basis = ParityBasis.State } : null;
    }

    /// <summary>
    /// Standard deviation of how far a place's log parity moves in so many years: the root of the mean square of what the parities of places of its kind moved
    /// (method, equation 27). What the publisher's own sampling adds is in it.
    /// </summary>
    /// <param name="kind">The kind of place.</param>
    /// <param name="years">0 or more; beyond five it grows with the root of the years.</param>
    public double DriftOver(AreaKind kind, int years) => years <= LongestLag
        ? _drift[kind][Math.Max(years, 0)]
        : _drift[kind][LongestLag] * Math.Sqrt(years / (double)LongestLag);

    private static PriceParity Newest(IEnumerable<PublishedParity> own)
    {
        PublishedParity all = own.Where(parity => !parity.IsHousing).MaxBy(parity => parity.Year);
        PublishedParity housing = own.Where(parity => parity.IsHousing).DefaultIfEmpty(all).MaxBy(parity => parity.Year);
        return new PriceParity(all.Index, all.Year, housing.Index, housing.Year, ParityBasis.Own);
    }

    private static double[] Drift(PublishedParity[] all, HashSet<string> places)
    {
        Dictionary<(string, int), double> logs = all.Where(parity => !parity.IsHousing && places.Contains(parity.Area))
            .ToDictionary(parity => (parity.Area, parity.Year), parity => Math.Log(parity.Index));
        double[] drift = new double[LongestLag + 1];
        for (int lag = 1; lag <= LongestLag; lag++)
        {
            double[] moved = [.. logs.Where(old => logs.ContainsKey((old.Key.Item1, old.Key.Item2 + lag))).Select(old => logs[(old.Key.Item1, old.Key.Item2 + lag)] - old.Value)];
            drift[lag] = moved.Length > 0 ? Math.Sqrt(moved.Average(change => change * change)) : drift[lag - 1];
        }

        return drift;
    }
}
