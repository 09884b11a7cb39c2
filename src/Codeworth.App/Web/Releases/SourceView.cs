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
/// <param name="Asked">Id of the figure that was asked for; null for none.</param>
public sealed record SourceView(
    Source Source, ImmutableArray<string> Occupations, string Occupation, ImmutableArray<FigureRow> Rows, int Figures, int Pages, int Page, string? Asked = null)
{
    /// <summary>Rows a page.</summary>
    public const int Size = 100;

    /// <summary>The value of the filter that shows every occupation.</summary>
    public const string All = "all";

    /// <param name="figure">Id of a figure within the source whose page is shown, whatever else is asked; null for none.</param>
    /// <param name="occupation">As entered; null shows medical records specialists where the source names several.</param>
    /// <param name="page">As entered, kept within the pages there are.</param>
    public static SourceView Of(Workspace workspace, Source source, string? occupation, int page, string? figure = null)
    {
        Figure[] figures = [.. workspace.Figures(source.Id)];
        ImmutableArray<string> named = [.. figures.Select(Named).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string? id = figure is null ? null : $"{source.Id}/{figure}";
        Figure? asked = figures.FirstOrDefault(each => each.Cited.Id == id);
        string shown = Shown(named, asked is null ? occupation : Named(asked));
        Figure[] matching = shown.Length == 0 ? figures : [.. figures.Where(figure => Named(figure) is null || Named(figure) == shown)];
        ImmutableArray<FigureRow> rows = FigureRow.Of(matching);
        int pages = Math.Max(1, (rows.Length + Size - 1) / Size);
        int row = asked is null ? -1 : rows.ToList().FindIndex(each => each.Figures.Contains(asked));
        int kept = row >= 0 ? 1 + (row / Size) : Math.Clamp(page, 1, pages);
        return new SourceView(
            source, named.Length < 2 ? [] : named, shown, [.. rows.Skip((kept - 1) * Size).Take(Size)], matching.Length, pages, kept, asked?.Cited.Id);
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
