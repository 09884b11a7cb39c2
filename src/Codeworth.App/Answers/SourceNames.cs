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

    /// <summary>The name of a source; one that is not of this workspace goes by its id.</summary>
    public SourceName this[string id] => _byId.TryGetValue(id, out SourceName? name) ? name
        : new SourceName(id, id, id, null);
}
