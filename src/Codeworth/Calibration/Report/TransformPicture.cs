using Codeworth.Numerics.Scoring;

namespace Codeworth.Calibration.Report;

/// <summary>
/// Histograms of the probability that the model gave to less than what was paid: even where it is calibrated, within the grey band in nineteen
/// bins of twenty. A hump says too wide, a bowl too narrow, a slope off to one side.
/// </summary>
internal static class TransformPicture
{
    private const int Bins = 10;
    private const int Width = 360;
    private const int Height = 190;
    private const int Top = 40;
    private const int Room = 110;

    public static string Of(IReadOnlyList<TransformRow> rows)
    {
        Picture picture = new(Width * 2, Height * ((rows.Count + 1) / 2), "Histograms of the probability integral transform");
        for (int i = 0; i < rows.Count; i++)
            Draw(picture, rows[i], Width * (i % 2), Height * (i / 2));
        return picture.ToString();
    }

    private static void Draw(Picture picture, TransformRow row, int left, int top)
    {
        ProbabilityTransform transform = ProbabilityTransform.Of([.. row.Probabilities], Bins);
        double most = Math.Max(transform.Counts.Max(), transform.UpperBand), cell = (Width - 40.0) / Bins;
        double Y(double count) => top + Top + Room - (Room * count / most);
        picture.Text(left + 20, top + 22, $"{row.Source} ({transform.Total})");
        picture.Bar(left + 20, Y(transform.UpperBand), Width - 40, Y(transform.LowerBand) - Y(transform.UpperBand), "#ddd");
        for (int bin = 0; bin < Bins; bin++)
            picture.Bar(left + 21 + (bin * cell), Y(transform.Counts[bin]), cell - 2, Y(0) - Y(transform.Counts[bin]), "#2f6f8f");
        picture.Stroke(left + 20, Y(transform.Expected), left + Width - 20, Y(transform.Expected), "#222", "4 3");
        picture.Text(left + 20, Y(0) + 16, "0");
        picture.Text(left + Width - 20, Y(0) + 16, "1", "end");
    }
}
