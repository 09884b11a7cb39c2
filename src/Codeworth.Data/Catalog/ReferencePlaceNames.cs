using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>Area ids by key of place and state, where the state may be written out and a ZIP may be named as one.</summary>
/// <param name="names">Area id by key of place and state code.</param>
/// <param name="states">The table of states.</param>
/// <param name="zips">Area id by ZIP; read when a ZIP is first named.</param>
internal sealed class ReferencePlaceNames(
    Dictionary<string, string> names, ReferenceTable states, Func<IReadOnlyDictionary<string, string>> zips) : IReadOnlyDictionary<string, string>
{
    private readonly (string Name, string Code)[] _states =
        [.. states.Rows.Select(row => (Spelling.Key(row["name"]), Spelling.Key(row["id"])))];

    private readonly Lazy<IReadOnlyDictionary<string, string>> _zips = new(zips);

    public int Count => names.Count;

    public IEnumerable<string> Keys => names.Keys;

    public IEnumerable<string> Values => names.Values;

    public string this[string key] => TryGetValue(key, out string? area) ? area : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        if (names.TryGetValue(key, out value) || (key.StartsWith("zip", StringComparison.Ordinal) && _zips.Value.TryGetValue(key[3..], out value)))
            return true;
        foreach ((string name, string code) in _states)
        {
            if (key.EndsWith(name, StringComparison.Ordinal) && names.TryGetValue(key[..^name.Length] + code, out value))
                return true;
        }

        return false;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
