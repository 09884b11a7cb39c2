using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>All of one kind, found by id, name or other name without regard to case, spaces or punctuation.</summary>
/// <typeparam name="T">Credential, role, setting ...</typeparam>
public sealed class Lookup<T>
    where T : Named
{
    private readonly FrozenDictionary<string, T> _byKey;

    /// <param name="all">Every one of the kind, ids unique.</param>
    public Lookup(IEnumerable<T> all)
    {
        All = [.. all];
        Dictionary<string, T> byKey = new(StringComparer.Ordinal);
        foreach (T item in All)
            byKey[Spelling.Key(item.Id)] = item;
        foreach (T item in All)
        {
            foreach (string name in item.OtherNames.Prepend(item.Name))
                byKey.TryAdd(Spelling.Key(name), item);
        }

        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>In the order of the reference table.</summary>
    public ImmutableArray<T> All { get; }

    /// <summary>Keys of the ids and names that find one.</summary>
    internal IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The one of that id or name, or null.</summary>
    public T? Find(string text)
    {
        Span<char> key = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        int length = Spelling.Key(text, key);
        return _byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out T? found) ? found : null;
    }

    /// <summary>The ids or names nearest in spelling, best first.</summary>
    public ImmutableArray<string> Nearest(string text, int count = 3) => Spelling.Nearest(text, _byKey.Keys, key => _byKey[key].Id, count);
}
