using Codeworth.App.Web.Charts;
using Codeworth.App.Web.Words;
using PdfSharp.Drawing;

namespace Codeworth.App.Briefs;

/// <summary>The picture of the page on paper: twenty dots, the spread between people, the median's interval, the pay offered.</summary>
internal static class PdfDots
{
    /// <summary>Points of the whole picture.</summary>
    public const double Height = 190;

    private const double Width = PdfSheet.Width - (2 * PdfSheet.Margin);
    private const double Floor = 106;
    private const double Stacked = 80;
    private const double SpreadLine = Floor + 28;
    private const double MedianBar = Floor + 62;
    private const double Letters = 8;

    private static readonly XColor _ink = XColor.FromArgb(0x14, 0x22, 0x2b);
    private static readonly XColor _soft = XColor.FromArgb(0x4a, 0x5a, 0x65);
    private static readonly XColor _edge = XColor.FromArgb(0x6b, 0x7b, 0x86);
    private static readonly XBrush _dot = new XSolidBrush(XColor.FromArgb(0x9c, 0xc3, 0xcc));
    private static readonly XBrush _passed = new XSolidBrush(XColor.FromArgb(0x0b, 0x5c, 0x6b));
    private static readonly XBrush _sure = new XSolidBrush(XColor.FromArgb(0xb4, 0x50, 0x0a));

    /// <summary>What the picture shows.</summary>
    public static string Words(Spread spread, string pays) =>
        $"Twenty dots, each 1 in 20 people like you. A tenth are paid less than {Money.Of(spread.P10)}, a tenth more than {Money.Of(spread.P90)}. The market median is {Money.Of(spread.Median)}, 80 % interval {Money.Range(spread.Low, spread.High)}."
        + (spread.YourPay is { } pay ? $" {pays} {Money.Of(pay)} is at or above {spread.Below} of the 20 dots." : "");

    /// <param name="graphics">What it is drawn on.</param>
    /// <param name="spread">What it shows.</param>
    /// <param name="pays">What the pay in it is called.</param>
    /// <param name="left">Points from the left of the page.</param>
    /// <param name="top">Points from its top.</param>
    public static void Draw(XGraphics graphics, Spread spread, string pays, double left, double top)
    {
        Scale scale = Scale.Over(spread.Amounts, left + 6, left + Width - 6);
        DotStacks stacks = DotStacks.Fit(spread.Dots, scale, Stacked);
        foreach (Dot dot in stacks.Dots)
        {
            double radius = (stacks.Diameter / 2) - 1;
            graphics.DrawEllipse(dot.Dollars <= spread.YourPay ? _passed : _dot, dot.X - radius, top + Floor - ((dot.Level + 0.5) * stacks.Diameter) - radius, 2 * radius, 2 * radius);
        }

        Axis(graphics, scale, left, top);
        if (spread.YourPay is { } pay)
        {
            double x = Math.Clamp(scale.At(pay), left, left + Width);
            graphics.DrawLine(new XPen(_ink, 1.4), x, top + 16, x, top + Floor + 4);
            Say(graphics, $"{pays} {Money.Of(pay)}", x, top + 11, left, strong: true);
        }

        People(graphics, spread, scale, left, top);
        Median(graphics, spread, scale, left, top);
    }

    private static void Axis(XGraphics graphics, Scale scale, double left, double top)
    {
        XPen pen = new(_edge, 0.6);
        graphics.DrawLine(pen, left, top + Floor, left + Width, top + Floor);
        foreach (double tick in scale.Ticks(70).Where(tick => scale.At(tick) > left + 20 && scale.At(tick) < left + Width - 20))
        {
            graphics.DrawLine(pen, scale.At(tick), top + Floor, scale.At(tick), top + Floor + 3);
            Say(graphics, Money.Published(tick), scale.At(tick), top + Floor + 12, left, soft: true);
        }
    }

    /// <summary>Eight of ten people.</summary>
    private static void People(XGraphics graphics, Spread spread, Scale scale, double left, double top)
    {
        XPen pen = new(_edge, 1);
        double low = scale.At(spread.P10), high = scale.At(spread.P90), y = top + SpreadLine;
        graphics.DrawLine(pen, low, y, high, y);
        graphics.DrawLine(pen, low, y - 3, low, y + 3);
        graphics.DrawLine(pen, high, y - 3, high, y + 3);
        Say(graphics, $"{Money.Of(spread.P10)}, a tenth are paid less", low, y + 12, left);
        Say(graphics, $"{Money.Of(spread.P90)}, a tenth are paid more", high, y + 12, left);
    }

    /// <summary>Where the median lies.</summary>
    private static void Median(XGraphics graphics, Spread spread, Scale scale, double left, double top)
    {
        double low = scale.At(spread.Low), high = scale.At(spread.High), y = top + MedianBar;
        graphics.DrawRectangle(_sure, low, y - 4, Math.Max(2, high - low), 8);
        graphics.DrawLine(new XPen(_ink, 1.6), scale.At(spread.Median), y - 7, scale.At(spread.Median), y + 7);
        Say(graphics, $"Median {Money.Of(spread.Median)}, 80 % sure within {Money.Range(spread.Low, spread.High)}", scale.At(spread.Median), y + 17, left, strong: true);
    }

    /// <summary>Words around a place, kept within the picture.</summary>
    private static void Say(XGraphics graphics, string words, double x, double y, double left, bool strong = false, bool soft = false)
    {
        XFont font = BriefFonts.Of(Letters, strong);
        double width = graphics.MeasureString(words, font).Width;
        graphics.DrawString(words, font, new XSolidBrush(soft ? _soft : _ink), Math.Clamp(x - (width / 2), left, left + Width - width), y);
    }
}
