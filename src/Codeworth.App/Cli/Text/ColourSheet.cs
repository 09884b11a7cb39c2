using System.Collections.Immutable;
using Spectre.Console;

namespace Codeworth.App.Cli.Text;

/// <summary>Draws with Spectre.Console: for terminals that show colours.</summary>
internal sealed class ColourSheet : Sheet
{
    private readonly IAnsiConsole _console;

    public ColourSheet(TextWriter writer, int width)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(writer) });
        _console.Profile.Width = width;
    }

    public override void Headline(string text) => _console.Write(new Markup($"[bold green]{Markup.Escape(text)}[/]\n"));

    public override void Heading(string text) => _console.Write(new Markup($"\n[bold]{Markup.Escape(text)}[/]\n"));

    public override void Prose(string text) => _console.Write(new Markup(Markup.Escape(text) + "\n"));

    public override void Point(string text) => _console.Write(new Padder(new Markup("[dim]-[/] " + Markup.Escape(text))).Padding(0, 0, 0, 0));

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
