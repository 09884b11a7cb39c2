using System.Collections.Immutable;
using Spectre.Console;

namespace Codeworth.App.Cli.Text;

/// <summary>Draws with Spectre.Console: for terminals that show colours.</summary>
internal sealed class ColourSheet : Sheet
{
    /// <summary>What the border takes of a line: at both ends, and between columns.</summary>
    private const int Ends = 4;
    private const int Between = 3;

    /// <summary>Characters a column of words keeps, however narrow the terminal.</summary>
    private const int LeastWords = 12;

    private readonly IAnsiConsole _console;
    private readonly int _width;

    public ColourSheet(TextWriter writer, int width)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        _console.Profile.Width = _width = width;
    }

    public override void Headline(string text) => Lines(text, "[bold green]{0}[/]\n");

    public override void Heading(string text) => _console.Write(new Markup($"\n[bold]{Markup.Escape(text)}[/]\n"));

    public override void Prose(string text) => Lines(text, "{0}\n");

    public override void Point(string text)
    {
        string mark = "[dim]-[/] ";
        foreach (string line in Wrapping.Lines(text, _console.Profile.Width - 2))
        {
            _console.Write(new Markup($"{mark}{Markup.Escape(line)}\n"));
            mark = "  ";
        }
    }

    private void Lines(string text, string style)
    {
        foreach (string line in Wrapping.Lines(text, _console.Profile.Width))
            _console.Write(new Markup(string.Format(style, Markup.Escape(line))));
    }

    public override void Table(Table table)
    {
        Spectre.Console.Table drawn = new() { Border = TableBorder.Simple, ShowHeaders = table.Columns.Any(column => column.Title.Length > 0) };
        foreach (Column column in table.Columns)
        {
            TableColumn title = new(new Markup($"[dim]{Markup.Escape(column.Title)}[/]"));
            drawn.AddColumn(column.Right ? title.RightAligned().NoWrap() : title);
        }

        foreach (ImmutableArray<string> row in table.Rows)
            drawn.AddRow([.. row.Select(cell => Markup.Escape(cell))]);
        _console.Profile.Width = Math.Max(_width, Width(table, LeastWords));
        _console.Write(drawn);
        _console.Profile.Width = _width;
    }

    public override bool Fits(Table table) => Width(table, int.MaxValue) <= _width;

    /// <summary>Characters of its lines; an amount is never broken, where a terminal is narrower it is the line that is.</summary>
    private static int Width(Table table, int words) => Ends + (Between * (table.Columns.Length - 1))
        + Enumerable.Range(0, table.Columns.Length).Sum(column => table.Columns[column].Right ? table.Width(column) : Math.Min(words, table.Width(column)));
}
