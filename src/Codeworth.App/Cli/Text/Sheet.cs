namespace Codeworth.App.Cli.Text;

/// <summary>What an answer in text is drawn on: a headline, headings, prose, tables.</summary>
internal abstract class Sheet
{
    /// <summary>The sheet for a terminal: in colours where it shows them.</summary>
    public static Sheet For(TextWriter writer, bool colours, int width) =>
        colours ? new ColourSheet(writer, width) : new PlainSheet(writer, width);

    /// <summary>The answer in words.</summary>
    public abstract void Headline(string text);

    /// <summary>The title of what follows, after an empty line.</summary>
    public abstract void Heading(string text);

    public abstract void Prose(string text);

    /// <summary>A point in a list.</summary>
    public abstract void Point(string text);

    public abstract void Table(Table table);

    /// <summary>Whether a table can be drawn with every cell on one line.</summary>
    public abstract bool Fits(Table table);
}
