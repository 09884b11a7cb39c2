using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Codeworth.App.Briefs;

/// <summary>Pages of US letter paper that fill from the top: words are broken into lines, a page is begun where one is full. Parts are tagged for screen readers.</summary>
internal sealed class PdfSheet : IDisposable
{
    public const double Width = 612;
    public const double Height = 792;
    public const double Margin = 50;

    /// <summary>Where the last line may stand: below it is the foot.</summary>
    private const double Bottom = Height - 46;

    private const double LineHeight = 1.36;
    private const double FootSize = 7.5;

    /// <summary>Points from the paper's end to the foot.</summary>
    private const double Foot = 28;

    private readonly PdfDocument _document = new();
    private readonly StructureBuilder _tags;
    private readonly string _foot;
    private readonly double _scale;

    /// <param name="title">Of the document.</param>
    /// <param name="foot">Words at the foot of every page, before its number.</param>
    /// <param name="made">The day it is made.</param>
    /// <param name="scale">Of every letter and gap: 1 as designed.</param>
    public PdfSheet(string title, string foot, DateOnly made, double scale)
    {
        (_foot, _scale) = (foot, scale);
        (_document.Info.Title, _document.Info.Creator) = (title, "Codeworth");
        _document.Info.CreationDate = _document.Info.ModificationDate = made.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        UAManager manager = UAManager.ForDocument(_document);
        manager.SetDocumentLanguage("en-US");
        _tags = manager.StructureBuilder;
        Graphics = Begin();
    }

    public XGraphics Graphics { get; private set; }

    /// <summary>Points from the top of the page.</summary>
    public double Top { get; private set; }

    public int Pages => _document.PageCount;

    /// <summary>A length as it is drawn.</summary>
    public double Of(double points) => points * _scale;

    public XFont Font(double size, bool strong = false) => BriefFonts.Of(Of(size), strong);

    /// <summary>Leaves a gap.</summary>
    public void Space(double points) => Top += Of(points);

    /// <summary>Begins a page where what comes would not fit on this one.</summary>
    /// <param name="points">As drawn.</param>
    public void Require(double points)
    {
        if (Top + points <= Bottom)
            return;
        Graphics.Dispose();
        Graphics = Begin();
    }

    /// <summary>Words as lines of a width.</summary>
    /// <param name="words">What is broken.</param>
    /// <param name="width">As drawn.</param>
    /// <param name="style">How they are set.</param>
    public string[] Lines(string words, double width, PdfText style)
    {
        XFont font = Font(style.Size, style.Strong);
        return [.. PdfLines.Of(words, width, text => Graphics.MeasureString(text, font).Width)];
    }

    /// <summary>Words under one another, tagged as one part.</summary>
    /// <param name="words">Broken where a line is full.</param>
    /// <param name="style">How they are set.</param>
    public void Write(string words, PdfText style)
    {
        XFont font = Font(style.Size, style.Strong);
        double line = Of(style.Size * LineHeight), left = Margin + Of(style.Indent);
        string[] lines = Lines(words, Width - Margin - left, style);
        Require(Math.Min(lines.Length, style.Together) * line);
        _tags.BeginElement(style.Tag);
        for (int i = 0; i < lines.Length; i++)
        {
            if (Top + line > Bottom)
            {
                // A part stands on one page: the rest of it is another.
                _tags.End();
                Require(line);
                _tags.BeginElement(style.Tag);
            }

            if (i == 0 && style.Mark.Length > 0)
                Graphics.DrawString(style.Mark, font, style.Brush, left - Of(2) - Graphics.MeasureString(style.Mark, font).Width - Of(3), Top + Of(style.Size));
            Graphics.DrawString(lines[i], font, style.Brush, left, Top + Of(style.Size));
            Top += line;
        }

        _tags.End();
    }

    /// <summary>A picture with words that say what it shows.</summary>
    /// <param name="height">As drawn.</param>
    /// <param name="words">Read in place of it.</param>
    /// <param name="draw">Draws it, from the left and top given.</param>
    public void Picture(double height, string words, Action<XGraphics, double, double> draw)
    {
        Require(height);
        _tags.BeginElement(PdfIllustrationElementTag.Figure, words, new XRect(Margin, Top, Width - (2 * Margin), height));
        draw(Graphics, Margin, Top);
        _tags.End();
        Top += height;
    }

    /// <summary>Lines and fields without meaning of their own.</summary>
    public void Decorate(Action<XGraphics> draw)
    {
        _tags.BeginArtifact();
        draw(Graphics);
        _tags.End();
    }

    /// <summary>Words at a place of their own.</summary>
    public void At(double left, double top, string words, PdfText style)
    {
        _tags.BeginElement(style.Tag);
        Graphics.DrawString(words, Font(style.Size, style.Strong), style.Brush, left, top);
        _tags.End();
    }

    public byte[] Bytes()
    {
        Graphics.Dispose();
        using MemoryStream stream = new();
        _document.Save(stream);
        return stream.ToArray();
    }

    /// <summary>Moves down past what was drawn.</summary>
    public void Down(double points) => Top += points;

    public void Dispose() => _document.Dispose();

    private XGraphics Begin()
    {
        PdfPage page = _document.AddPage();
        (page.Width, page.Height) = (XUnit.FromPoint(Width), XUnit.FromPoint(Height));
        Top = Margin - 4;
        XGraphics graphics = XGraphics.FromPdfPage(page);
        _tags.BeginArtifact();
        graphics.DrawString($"{_foot} Page {Pages}.", BriefFonts.Of(FootSize, strong: false), XBrushes.DimGray, Margin, Height - Foot);
        _tags.End();
        return graphics;
    }
}

/// <summary>How words are set.</summary>
/// <param name="Size">Points.</param>
/// <param name="Tag">What they are to a screen reader.</param>
/// <param name="Brush">Their colour.</param>
/// <param name="Strong">Whether semibold.</param>
/// <param name="Indent">Points from the margin.</param>
/// <param name="Mark">What stands before the first line: a dot, a number.</param>
/// <param name="Together">Lines that are not parted from one another by the end of a page.</param>
internal sealed record PdfText(double Size, PdfBlockLevelElementTag Tag, XBrush Brush, bool Strong = false, double Indent = 0, string Mark = "", int Together = 2);
