using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Metropolitan areas by the cities in their titles alone, for those who leave out the state: <c>Portland</c> is a city of two.</summary>
internal sealed class CityNames
{
    private readonly Dictionary<string, ImmutableArray<Area>> _byKey = new(StringComparer.Ordinal);

    public CityNames(ImmutableArray<Area> areas)
    {
        foreach (Area metro in areas.Where(area => area.Kind == AreaKind.Metro))
        {
            foreach (string city in metro.Name.Split(',')[0].Split(['-', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Add(Spelling.Key(city), metro);
        }
    }

    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The metros a city's name may mean, in the order of the reference table; empty when it is in no title.</summary>
    public ImmutableArray<Area> Find(string text) => _byKey.GetValueOrDefault(Spelling.Key(text), []);

    private void Add(string key, Area metro)
    {
        ImmutableArray<Area> known = _byKey.GetValueOrDefault(key, []);
        if (!known.Contains(metro))
            _byKey[key] = known.Add(metro);
    }
}
