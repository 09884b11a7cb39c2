using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Codeworth.App.Briefs;

/// <summary>A brief on one or two pages, with the picture of how pay spreads.</summary>
internal static class BriefPdf
{
    private const int MostPages = 2;
    private const double Box = 40;
    private const double Line = 10.5;
    private const double Inside = 11;
    private const double Gap = 10;

    /// <summary>Letters are made smaller by these, until the brief fits on its pages.</summary>
    private static readonly double[] _scales = [1, 0.94, 0.88, 0.82, 0.76];

    private static readonly XBrush _ink = new XSolidBrush(XColor.FromArgb(0x14, 0x22, 0x2b));
    private static readonly XBrush _soft = new XSolidBrush(XColor.FromArgb(0x4a, 0x5a, 0x65));
    private static readonly XBrush _brand = new XSolidBrush(XColor.FromArgb(0x0b, 0x5c, 0x6b));
    private static readonly XBrush _panel = new XSolidBrush(XColor.FromArgb(0xf3, 0xf6, 0xf7));

    private static readonly PdfText _title = new(17, PdfBlockLevelElementTag.Heading1, _ink, Strong: true);
    private static readonly PdfText _heading = new(11, PdfBlockLevelElementTag.Heading2, _brand, Strong: true);
    private static readonly PdfText _lead = new(10.5, PdfBlockLevelElementTag.Paragraph, _ink, Strong: true);
    private static readonly PdfText _text = new(9.5, PdfBlockLevelElementTag.Paragraph, _ink);
    private static readonly PdfText _point = new(9.5, PdfBlockLevelElementTag.ListItem, _ink, Indent: 13, Mark: "•");
    private static readonly PdfText _small = new(8, PdfBlockLevelElementTag.Paragraph, _soft);
    private static readonly PdfText _smallPoint = new(8, PdfBlockLevelElementTag.ListItem, _soft, Indent: 13);

    /// <summary>The library keeps its fonts in common: one brief is drawn at a time.</summary>
    private static readonly Lock _drawing = new();

    /// <param name="brief">What it says.</param>
    /// <param name="day">The day it is made.</param>
    public static byte[] Bytes(BriefDocument brief, DateOnly day)
    {
        lock (_drawing)
        {
            for (int i = 0; ; i++)
            {
                using PdfSheet sheet = new(brief.Title, BriefDocument.ForYou, day, _scales[i]);
                Write(sheet, brief);
                if (sheet.Pages <= MostPages || i == _scales.Length - 1)
                    return sheet.Bytes();
            }
        }
    }

    private static void Write(PdfSheet sheet, BriefDocument brief)
    {
        sheet.Write(brief.Title, _title);
        sheet.Space(2);
        sheet.Write(brief.Asked, _small);
        sheet.Space(6);
        sheet.Write(brief.Headline, _lead);
        if (brief.Chances.Length > 0)
            sheet.Write(brief.Chances, _text);
        sheet.Space(8);
        Boxes(sheet, brief);
        sheet.Space(10);
        sheet.Picture(PdfDots.Height, PdfDots.Words(brief.Spread, brief.Pays), (graphics, left, top) => PdfDots.Draw(graphics, brief.Spread, brief.Pays, left, top));
        foreach (BriefSection section in brief.Sections)
        {
            Heading(sheet, section.Heading);
            foreach (BriefLine line in section.Lines)
                sheet.Write(line.Evidence > 0 ? $"{line.Text} [{line.Evidence}]" : line.Text, _point);
        }

        Ground(sheet, brief);
    }

    /// <summary>What it rests on, what to know, how to look it up.</summary>
    private static void Ground(PdfSheet sheet, BriefDocument brief)
    {
        Heading(sheet, "What it rests on");
        for (int i = 0; i < brief.Evidence.Length; i++)
            sheet.Write(brief.Evidence[i], _smallPoint with { Mark = $"{i + 1}" });
        sheet.Write("The explanation, with every figure and source: " + brief.Explain, _smallPoint);
        Heading(sheet, "What to know about it");
        foreach (string note in brief.Notes)
            sheet.Write(note, _smallPoint with { Mark = "•" });
        sheet.Space(6);
        sheet.Write(brief.Made, _small);
    }

    private static void Heading(PdfSheet sheet, string words)
    {
        sheet.Space(8);
        sheet.Require(sheet.Of(3.2 * _heading.Size));
        sheet.Write(words, _heading);
        sheet.Space(1);
    }

    /// <summary>The amounts side by side, each as high as what bears one of them needs.</summary>
    private static void Boxes(PdfSheet sheet, BriefDocument brief)
    {
        double width = (PdfSheet.Width - (2 * PdfSheet.Margin) - (Gap * (brief.Points.Length - 1))) / brief.Points.Length;
        string[][] bases = [.. brief.Points.Select(point => sheet.Lines(point.Basis, width - (2 * Inside), _small))];
        double height = sheet.Of(Box + (Line * bases.Max(lines => lines.Length)));
        sheet.Require(height);
        for (int i = 0; i < brief.Points.Length; i++)
        {
            double left = PdfSheet.Margin + (i * (width + Gap)), top = sheet.Top;
            sheet.Decorate(graphics =>
            {
                graphics.DrawRectangle(_panel, left, top, width, height);
                graphics.DrawRectangle(_brand, left, top, 3, height);
            });
            sheet.At(left + Inside, top + sheet.Of(13), brief.Points[i].Label, _small with { Strong = true });
            sheet.At(left + Inside, top + sheet.Of(30), brief.Points[i].Amount, _text with { Size = 15, Strong = true });
            for (int line = 0; line < bases[i].Length; line++)
                sheet.At(left + Inside, top + sheet.Of(Box + (Line * line) + 3), bases[i][line], _small);
        }

        sheet.Down(height);
    }
}
