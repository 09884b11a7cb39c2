using System.Collections.Immutable;
using Codeworth.Data.Catalog;
using Codeworth.Evidence;

namespace Codeworth.App.Web.Releases;

/// <summary>One source and a page of its figures.</summary>
/// <param name="Occupations">Occupations its figures name; empty where they name fewer than two.</param>
/// <param name="Occupation">The occupation shown; empty for all.</param>
/// <param name="Rows">This page's rows.</param>
/// <param name="Figures">Figures on all pages.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Page">From 1.</param>
public sealed record SourceView(
    Source Source, ImmutableArray<string> Occupations, string Occupation, ImmutableArray<FigureRow> Rows, int Figures, int Pages, int Page)
{
    /// <summary>Rows a page.</summary>
    public const int Size = 100;

    /// <summary>The value of the filter that shows every occupation.</summary>
    public const string All = "all";

    /// <param name="occupation">As entered; null shows medical records specialists where the source names several.</param>
    /// <param name="page">As entered, kept within the pages there are.</param>
    public static SourceView Of(Workspace workspace, Source source, string? occupation, int page)
    {
        Figure[] figures = [.. workspace.Figures(source.Id)];
        ImmutableArray<string> named = [.. figures.Select(Named).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string shown = Shown(named, occupation);
        Figure[] matching = shown.Length == 0 ? figures : [.. figures.Where(figure => Named(figure) is null || Named(figure) == shown)];
        ImmutableArray<FigureRow> rows = FigureRow.Of(matching);
        int pages = Math.Max(1, (rows.Length + Size - 1) / Size);
        int kept = Math.Clamp(page, 1, pages);
        return new SourceView(
            source, named.Length < 2 ? [] : named, shown, [.. rows.Skip((kept - 1) * Size).Take(Size)], matching.Length, pages, kept);
    }

    /// <summary>The address of another page of the same figures.</summary>
    public string At(int page) => $"/evidence/{Source.Id}?occupation={(Occupation.Length == 0 ? All : Uri.EscapeDataString(Occupation))}&page={page}";

    private static string Shown(ImmutableArray<string> named, string? occupation) => occupation switch
    {
        All => "",
        { Length: > 0 } when named.Contains(occupation) => occupation,
        _ => named.Length > 1 && named.Contains(Markets.Occupation.MedicalRecordsSpecialists) ? Markets.Occupation.MedicalRecordsSpecialists : "",
    };

    private static string? Named(Figure figure) => figure.Cited.Population["occupation"];
}
