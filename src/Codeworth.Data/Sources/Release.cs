namespace Codeworth.Data.Sources;

/// <summary>One release of a publisher: its table and where it comes from. Figures are read when they are written.</summary>
/// <param name="Publisher">Who made it; a release may name a body or programme of its own.</param>
/// <param name="Name">Name of its table without extension.</param>
/// <param name="Edition">Its date or edition, as published.</param>
/// <param name="Year">The calendar year the figures speak of.</param>
/// <param name="HowRead">How the figures were read, and from which copy.</param>
internal sealed record Release(
    Publisher Publisher, string Name, string Title, string Edition, int Year, string Url, string HowRead)
{
    /// <summary>When the publishers' files were read.</summary>
    public const string Retrieved = "2026-11";

    public string SourceId => Publisher.Folder + "/" + Name;

    /// <summary>Its figures, in the order of its table.</summary>
    public IEnumerable<EvidenceRow> Figures { get; init; } = [];

    /// <summary>Its observed pay by pattern; where there is any, it has no figures.</summary>
    public IEnumerable<PatternRow>? Patterns { get; init; }

    public string FileName => Name + (Patterns is null ? ".csv" : ".patterns.csv");
}
