using System.Globalization;
using System.Text;

namespace Codeworth.Calibration.Report;

/// <summary>A small picture in SVG, drawn on a plain white ground so that it reads in any document.</summary>
internal sealed class Picture
{
    private readonly StringBuilder _svg = new();

    /// <param name="width">Units of the picture.</param>
    /// <param name="height">Units of the picture.</param>
    /// <param name="title">What it shows, for those who hear it.</param>
    public Picture(int width, int height, string title)
    {
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">");
        Line($"<title>{title}</title>");
        Line($"<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>");
    }

    public void Bar(double x, double y, double width, double height, string fill) =>
        Line($"<rect x=\"{x:F1}\" y=\"{y:F1}\" width=\"{width:F1}\" height=\"{height:F1}\" fill=\"{fill}\"/>");

    public void Stroke(double x1, double y1, double x2, double y2, string colour, string dashes = "none") =>
        Line($"<line x1=\"{x1:F1}\" y1=\"{y1:F1}\" x2=\"{x2:F1}\" y2=\"{y2:F1}\" stroke=\"{colour}\" stroke-dasharray=\"{dashes}\"/>");

    public void Path(IEnumerable<(double X, double Y)> points, string colour) =>
        Line($"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{string.Join(' ', points.Select(point => FormattableString.Invariant($"{point.X:F1},{point.Y:F1}")))}\"/>");

    public void Text(double x, double y, string text, string anchor = "start", string colour = "#222") =>
        Line($"<text x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>");

    public override string ToString() => _svg + "</svg>\n";

    private void Line(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
