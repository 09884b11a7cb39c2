using System.Collections.Immutable;
using Codeworth.Evidence;
using Codeworth.Wages;

namespace Codeworth.App.Web.Releases;

/// <summary>A row of a table: the percentiles and the mean published of the same people at the same time, or one figure of another kind.</summary>
/// <param name="Cited">Where the first of them was read.</param>
public sealed record FigureRow(Citation Cited, ImmutableArray<Figure> Figures)
{
    /// <summary>The column of a mean.</summary>
    public const string Mean = "mean";

    /// <summary>Whether it is a row of percentiles and means.</summary>
    public bool IsSpread => Column(Figures[0]) is not null;

    /// <summary>Rows of percentiles and means first, each kind in the order of its table.</summary>
    public static ImmutableArray<FigureRow> Of(IEnumerable<Figure> figures)
    {
        ILookup<bool, Figure> isSpread = figures.ToLookup(figure => Column(figure) is not null);
        return
        [
            .. isSpread[true].GroupBy(Key).Select(group => new FigureRow(group.First().Cited, [.. group])),
            .. isSpread[false].Select(figure => new FigureRow(figure.Cited, [figure])),
        ];
    }

    /// <summary>The columns that rows fill: percentiles in rising order, then the mean.</summary>
    public static ImmutableArray<string> Columns(IEnumerable<FigureRow> rows) =>
    [
        .. rows.SelectMany(row => row.Figures).Select(Column).OfType<string>().Distinct(StringComparer.Ordinal)
            .OrderBy(column => column == Mean ? 100 : Percent(column)),
    ];

    /// <summary>The figure in a column, or null.</summary>
    public Figure? this[string column] => Figures.FirstOrDefault(figure => Column(figure) == column);

    private static string? Column(Figure figure) => figure switch
    {
        PercentileFigure percentile => percentile.Percentile.ToString(),
        MeanFigure => Mean,
        SuppressedFigure { Statistic: Mean } => Mean,
        SuppressedFigure suppressed when Percent(suppressed.Statistic) > 0 => new Percentile(Percent(suppressed.Statistic)).ToString(),
        _ => null,
    };

    private static double Percent(string column) =>
        column.StartsWith('p') && double.TryParse(column.AsSpan(1), out double percent) && percent is > 0 and < 100 ? percent : 0;

    private static (string, string, YearMonth, Tier, string) Key(Figure figure) => (
        figure.Cited.Source, figure.Cited.Population.ToString(), figure.Cited.Date, figure.Cited.Tier, figure.Cited.Note);
}
