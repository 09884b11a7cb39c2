using System.Globalization;
using Codeworth.Calibration;

namespace Codeworth.App.Cli.Text;

/// <summary>The fitted figures that lie furthest from what all others say of them.</summary>
internal static class FiguresText
{
    /// <summary>How many are shown; JSON has them all.</summary>
    private const int Shown = 40;

    public static void Write(Sheet sheet, IReadOnlyList<FigureMisfit> figures)
    {
        sheet.Headline($"{figures.Count(figure => figure.Doubt > 1)} of {figures.Count:#,0} fitted figures are doubted and count for less");
        sheet.Heading("How many lie how far off");
        Table counts = new(Column.Words("standard errors"), Column.Amounts("figures"), Column.Amounts("of normal errors"));
        foreach ((int beyond, string normal) in ((int, string)[])[(2, "4.6 %"), (3, "0.3 %"), (4, "0.006 %")])
            counts.Add($"beyond {beyond}", Count(figures, beyond), normal);
        sheet.Table(counts);
        sheet.Heading($"The {Math.Min(Shown, figures.Count)} furthest off");
        Table table = new(Column.Words("figure"), Column.Amounts("percent"), Column.Amounts("standard errors"), Column.Amounts("error variance"));
        foreach (FigureMisfit figure in figures.Take(Shown))
            table.Add(figure.FigureId, Signed(figure.Percent, "0.0"), Signed(figure.StandardErrors, "0.00"), figure.Doubt > 1 ? string.Create(CultureInfo.InvariantCulture, $"{figure.Doubt:#,0.0} times") : "");
        sheet.Table(table);
        sheet.Prose("Percent: how far the figure lies above or below what all others and the priors say of it. Beyond four standard errors its error variance is multiplied, so that a misprint moves nothing (method, equation 21).");
    }

    private static string Count(IReadOnlyList<FigureMisfit> figures, int beyond)
    {
        int count = figures.Count(figure => Math.Abs(figure.StandardErrors) > beyond);
        return string.Create(CultureInfo.InvariantCulture, $"{count} ({100.0 * count / figures.Count:0.0} %)");
    }

    private static string Signed(double value, string format) => (value < 0 ? "-" : "+") + Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
}
