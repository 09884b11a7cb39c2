using System.Collections.Immutable;

namespace Codeworth.App.Cli.Text;

/// <summary>Draws in plain characters: for files, pipes and terminals without colours.</summary>
internal sealed class PlainSheet(TextWriter writer, int width) : Sheet
{
    private const int Margin = 2;
    private const int Gap = 2;

    /// <summary>Characters a column of words keeps, however narrow the sheet.</summary>
    private const int LeastWords = 12;

    public override void Headline(string text) => Prose(text);

    public override void Heading(string text)
    {
        writer.WriteLine();
        writer.WriteLine(text);
    }

    public override void Prose(string text)
    {
        foreach (string line in Wrapping.Lines(text, width))
            writer.WriteLine(line);
    }

    public override void Point(string text)
    {
        string mark = "- ";
        foreach (string line in Wrapping.Lines(text, width - mark.Length))
        {
            writer.WriteLine(mark + line);
            mark = "  ";
        }
    }

    public override void Table(Table table)
    {
        int[] widths = Widths(table);
        if (table.Columns.Any(column => column.Title.Length > 0))
            Row(table, widths, [.. table.Columns.Select(column => column.Title)]);
        foreach (ImmutableArray<string> row in table.Rows)
            Row(table, widths, row);
    }

    public override bool Fits(Table table) => Whole([.. Enumerable.Range(0, table.Columns.Length).Select(table.Width)]) <= width;

    private static int Whole(int[] widths) => Margin + widths.Sum() + (Gap * (widths.Length - 1));

    /// <summary>The widest column of words gives way where the table would be too wide.</summary>
    private int[] Widths(Table table)
    {
        int[] widths = [.. Enumerable.Range(0, table.Columns.Length).Select(table.Width)];
        int over = Whole(widths) - width;
        int widest = Enumerable.Range(0, widths.Length).Where(column => !table.Columns[column].Right)
            .OrderByDescending(column => widths[column]).FirstOrDefault(-1);
        if (over > 0 && widest >= 0)
            widths[widest] = Math.Max(LeastWords, widths[widest] - over);
        return widths;
    }

    private void Row(Table table, int[] widths, ImmutableArray<string> cells)
    {
        string[][] lines = [.. cells.Select((cell, column) => Wrapping.Cell(cell, widths[column]).ToArray())];
        for (int i = 0; i < lines.Max(cell => cell.Length); i++)
        {
            IEnumerable<string> parts = lines.Select((cell, column) =>
                Aligned(i < cell.Length ? cell[i] : "", widths[column], table.Columns[column].Right));
            writer.WriteLine((new string(' ', Margin) + string.Join(new string(' ', Gap), parts)).TrimEnd());
        }
    }

    private static string Aligned(string text, int width, bool right) => right ? text.PadLeft(width) : text.PadRight(width);
}
