using Codeworth.Data.Sources;
using Codeworth.Evidence;

namespace Codeworth.Data.Catalog;

/// <summary>The evidence: every source, its figures as written in its tables, and the declared corrections of them.</summary>
/// <remarks>Tables are read when their figures are enumerated, each time anew; the catalogue itself holds only the sources.</remarks>
public sealed class EvidenceCatalog
{
    private readonly EvidenceFiles _files;
    private readonly Lazy<SortedDictionary<string, Source>> _sources;
    private readonly Lazy<EvidenceCorrections> _corrections;

    private EvidenceCatalog(EvidenceFiles files)
    {
        _files = files;
        _sources = new(() => EvidenceSources.Read(files));
        _corrections = new(() => EvidenceCorrections.Read(files));
    }

    /// <summary>What ships with the executable.</summary>
    public static EvidenceCatalog Shipped { get; } = new(new EvidenceFiles.Embedded());

    /// <summary>Every source, in the order of their ids.</summary>
    public IReadOnlyList<Source> Sources => [.. _sources.Value.Values];

    /// <summary>Ids of the figures that a declared correction keeps out of any fit. They are still figures: shown, with the reason in their note.</summary>
    public IReadOnlySet<string> Excluded => _corrections.Value.Excluded;

    /// <summary>The evidence in a data folder: its <c>evidence</c> and <c>corrections</c>.</summary>
    /// <param name="dataFolder">Need not exist: there is then no source.</param>
    public static EvidenceCatalog At(string dataFolder) => new(new EvidenceFiles.Folder(dataFolder));

    /// <summary>The figures of one source, in the order of its table, corrections applied.</summary>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    /// <exception cref="ImportException">A row cannot be read, or a correction does not find the value it expects.</exception>
    public IEnumerable<Figure> Figures(string sourceId)
    {
        if (!_sources.Value.ContainsKey(sourceId))
            throw new ArgumentException(EvidenceErrorTexts.UnknownSource(sourceId, _sources.Value.Keys), nameof(sourceId));
        return Read(sourceId);
    }

    /// <summary>Every figure of every source, in the order of <see cref="Sources"/>.</summary>
    public IEnumerable<Figure> All() => _sources.Value.Keys.SelectMany(Read);

    private IEnumerable<Figure> Read(string sourceId)
    {
        EvidenceCorrectionsOfSource corrections = _corrections.Value.Of(sourceId);
        if (_files.TryOpen($"evidence/{sourceId}.csv") is { } table)
        {
            using EvidenceTable figures = new(sourceId, table, corrections);
            foreach (Figure figure in figures.Figures())
                yield return figure;
        }

        if (_files.TryOpen($"evidence/{sourceId}.patterns.csv") is { } patterns)
        {
            using EvidencePatterns sums = new(sourceId, patterns);
            foreach (Figure figure in sums.Figures())
                yield return figure;
        }

        corrections.Finish();
    }
}
