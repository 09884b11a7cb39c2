using System.Collections.Concurrent;
using System.Collections.Frozen;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;

namespace Codeworth.App.Answers;

/// <summary>Figures as they were published, by id. A source is read when one of its figures is first asked for; safe to share between requests.</summary>
/// <param name="ofSource">The figures of a source, by its id.</param>
internal sealed class PublishedFigures(Func<string, IEnumerable<Figure>> ofSource)
{
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, Figure>> _bySource = new(StringComparer.Ordinal);

    /// <summary>The figures of a workspace. A fit may name a source that has left it since: then nothing is known of its figures.</summary>
    public static PublishedFigures Of(Workspace workspace) => new(
        id => workspace.Sources.Any(source => source.Id == id) ? workspace.Figures(id) : []);

    /// <summary>A figure; null where it is no longer among the evidence.</summary>
    public Figure? Find(string sourceId, string figureId) => _bySource
        .GetOrAdd(sourceId, id => ofSource(id).ToFrozenDictionary(figure => figure.Cited.Id, StringComparer.Ordinal)).GetValueOrDefault(figureId);
}
