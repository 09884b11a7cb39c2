using System.Collections.Frozen;
using Codeworth.Evidence;

namespace Codeworth.App.Answers;

/// <summary>What readers are told of a source, by its id.</summary>
/// <param name="sources">The sources of the fitted figures.</param>
internal sealed class SourceNames(IEnumerable<Source> sources)
{
    private readonly FrozenDictionary<string, SourceName> _byId = sources
        .Select(source => new SourceName(source.Id, source.Publisher, source.Title, source.Year))
        .ToFrozenDictionary(name => name.Id, StringComparer.Ordinal);

    private int _longestJson;

    /// <summary>The name of a source of the model.</summary>
    public SourceName this[string id] => _byId[id];

    /// <summary>Bytes of the longest <see cref="SourceName.Json"/>.</summary>
    public int LongestJson => _longestJson > 0 ? _longestJson : _longestJson = _byId.Values.Max(name => name.Json.Length);
}
