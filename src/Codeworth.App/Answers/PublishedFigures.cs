using System.Collections.Concurrent;
using System.Collections.Frozen;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;

namespace Codeworth.App.Answers;

/// <summary>What fitted figures state, by id. A source is read when one of its figures is first asked for; safe to share between requests.</summary>
/// <param name="ofSource">The figures of a source, by its id.</param>
internal sealed class PublishedFigures(Func<string, IEnumerable<Figure>> ofSource)
{
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, PublishedFigure>> _bySource = new(StringComparer.Ordinal);

    /// <summary>The figures of a workspace. A fit may name a source that has left it since: then nothing is known of its figures.</summary>
    public static PublishedFigures Of(Workspace workspace) => new(
        id => workspace.Sources.Any(source => source.Id == id) ? workspace.Figures(id) : []);

    /// <summary>What a figure states; null where it is no longer among the evidence.</summary>
    public PublishedFigure? Find(string sourceId, string figureId) => _bySource.GetOrAdd(sourceId, Read).GetValueOrDefault(figureId);

    private FrozenDictionary<string, PublishedFigure> Read(string sourceId) => ofSource(sourceId)
        .Select(figure => (figure.Cited.Id, Published: PublishedFigure.Of(figure)))
        .Where(figure => figure.Published is not null)
        .ToFrozenDictionary(figure => figure.Id, figure => figure.Published!, StringComparer.Ordinal);
}
