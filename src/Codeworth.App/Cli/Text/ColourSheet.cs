using System.Collections.Immutable;
using Spectre.Console;

namespace Codeworth.App.Cli.Text;

/// <summary>Draws with Spectre.Console: for terminals that show colours.</summary>
internal sealed class ColourSheet : Sheet
{
    private readonly IAnsiConsole _console;

    public ColourSheet(TextWriter writer, int width)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        _console.Profile.Width = width;
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
        _console.Write(drawn);
    }
}
