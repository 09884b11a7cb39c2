using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>
/// Metropolitan areas by the cities in their titles: <c>Dallas-Fort Worth-Arlington, TX</c> is found as <c>Dallas</c>,
/// <c>Fort Worth, TX</c> or <c>Arlington Texas</c>.
/// </summary>
internal sealed class CityNames
{
    private readonly Dictionary<string, ImmutableArray<Area>> _byKey = new(StringComparer.Ordinal);

    public CityNames(ImmutableArray<Area> areas)
    {
        Dictionary<string, string> states = areas.Where(area => area.Kind == AreaKind.State)
            .ToDictionary(state => state.Id, state => state.Name, StringComparer.Ordinal);
        foreach (Area metro in areas.Where(area => area.Kind == AreaKind.Metro))
        {
            foreach (string name in Names(metro, states))
                Add(Spelling.Key(name), metro);
        }
    }

    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The metros a city's name may mean, in the order of the reference table; empty when it is in no title.</summary>
    public ImmutableArray<Area> Find(string text) => _byKey.GetValueOrDefault(Spelling.Key(text), []);

    private static IEnumerable<string> Names(Area metro, Dictionary<string, string> states)
    {
        int comma = metro.Name.LastIndexOf(',');
        if (comma < 0)
            yield break;
        foreach (string city in metro.Name[..comma].Split(['-', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return city;
            foreach (string state in metro.Name[(comma + 1)..].Split('-', StringSplitOptions.TrimEntries))
            {
                yield return city + state;
                if (states.TryGetValue(state, out string? name))
                    yield return city + name;
            }
        }
    }

    private void Add(string key, Area metro)
    {
        ImmutableArray<Area> known = _byKey.GetValueOrDefault(key, []);
        if (!known.Contains(metro))
            _byKey[key] = known.Add(metro);
    }
}
