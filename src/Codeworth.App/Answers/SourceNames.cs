using System.Collections.Frozen;
using Codeworth.Evidence;

namespace Codeworth.App.Answers;

/// <summary>What readers are told of a source, by its id.</summary>
/// <param name="sources">Every source of the workspace.</param>
internal sealed class SourceNames(IEnumerable<Source> sources)
{
    private const string Prior = "prior";
    private readonly FrozenDictionary<string, SourceName> _byId = sources
        .Select(source => new SourceName(source.Id, source.Publisher, source.Title, source.Year))
        .ToFrozenDictionary(name => name.Id, StringComparer.Ordinal);

    /// <summary>The name of a source; of the prior, what was assumed before any figure.</summary>
    public SourceName this[string id] => _byId.TryGetValue(id, out SourceName? name) ? name
        : id == Prior ? new SourceName(id, "Codeworth", "What was assumed before any figure (data/parameters/model.yml)", null)
        : new SourceName(id, id, id, null);
}
