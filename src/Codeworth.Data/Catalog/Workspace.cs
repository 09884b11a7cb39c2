using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Data.Catalog;

/// <summary>The tables and the fit that answers come from: what ships with the executable, and beside it what a user imported and fitted.</summary>
public sealed class Workspace
{
    private readonly EvidenceCatalog? _own;
    private readonly Lazy<IReadOnlyList<Source>> _sources;
    private readonly Lazy<IReadOnlySet<string>> _ownIds;
    private readonly Lazy<FittedModel> _model;

    private Workspace(string? folder)
    {
        Folder = folder;
        _own = folder is null ? null : EvidenceCatalog.At(folder);
        _ownIds = new(() => (_own?.Sources ?? []).Select(source => source.Id).ToHashSet(StringComparer.Ordinal));
        _sources = new(ReadSources);
        _model = new(ReadModel);
    }

    /// <summary>What ships with the executable alone.</summary>
    public static Workspace Shipped { get; } = new(null);

    /// <summary>
    /// Where a workspace lies when none is named: <c>codeworth</c> in the platform's folder for a user's data. Imports make it; reading does not.
    /// </summary>
    public static string DefaultFolder { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "codeworth");

    /// <summary>The workspace folder, or null for what ships alone.</summary>
    public string? Folder { get; }

    /// <summary>The reference tables. Read once, when first asked for.</summary>
    public Vocabulary Vocabulary => ReferenceCatalog.Shipped.Vocabulary;

    /// <summary>The user's own fit where there is one, the shipped one otherwise. Read once, when first asked for.</summary>
    public FittedModel Model => _model.Value;

    /// <summary>Where the user's own fit lies, or null for what ships alone.</summary>
    public string? OwnModelFile => Folder is null ? null : Path.Combine(Folder, "model", FittedModelFile.Name);

    /// <summary>Every source, in the order of their ids. A release that the user imported stands in for the shipped one of the same id.</summary>
    public IReadOnlyList<Source> Sources => _sources.Value;

    /// <summary>Ids of the figures that a declared correction keeps out of any fit.</summary>
    public IReadOnlySet<string> Excluded =>
        _own is null ? EvidenceCatalog.Shipped.Excluded : EvidenceCatalog.Shipped.Excluded.Union(_own.Excluded).ToHashSet(StringComparer.Ordinal);

    /// <summary>The figures of one source, in the order of its table.</summary>
    /// <exception cref="ArgumentException">There is no such source.</exception>
    public IEnumerable<Figure> Figures(string sourceId) => Holder(sourceId).Figures(sourceId);

    /// <summary>Every figure of every source, in the order of <see cref="Sources"/>.</summary>
    public IEnumerable<Figure> All() => Sources.SelectMany(source => Figures(source.Id));

    /// <summary>Whether a source is the user's own import rather than one that ships.</summary>
    public bool IsOwn(string sourceId) => _ownIds.Value.Contains(sourceId);

    /// <summary>The shipped tables with those of a user's folder beside them.</summary>
    /// <param name="folder">The workspace folder; need not exist.</param>
    public static Workspace At(string folder) => new(folder);

    private EvidenceCatalog Holder(string sourceId) => _own is not null && IsOwn(sourceId) ? _own : EvidenceCatalog.Shipped;

    private IReadOnlyList<Source> ReadSources() =>
    [
        .. EvidenceCatalog.Shipped.Sources.Where(source => !IsOwn(source.Id)).Concat(_own?.Sources ?? []).OrderBy(source => source.Id, StringComparer.Ordinal),
    ];

    private FittedModel ReadModel()
    {
        string? own = OwnModelFile;
        Stream stream = own is not null && File.Exists(own)
            ? File.OpenRead(own)
            : typeof(Workspace).Assembly.GetManifestResourceStream("data/model/" + FittedModelFile.Name)
                ?? throw new InvalidOperationException(ErrorTexts.ModelNotShipped);
        using (stream)
            return FittedModelFile.Read(stream, Vocabulary, ReadCalibration());
    }

    /// <summary>What was found of the fit that ships; a user's own fit answers the same way and is widened alike.</summary>
    private static CalibrationTable ReadCalibration()
    {
        using Stream? stream = typeof(Workspace).Assembly.GetManifestResourceStream("data/model/" + CalibrationFile.Name);
        return stream is null ? CalibrationTable.None : CalibrationFile.Read(stream);
    }
}
