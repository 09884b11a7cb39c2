namespace Codeworth.Calibration.Report;

/// <summary>How often central intervals held what was paid, beside how often they say they do: on the diagonal where calibrated.</summary>
internal static class ReliabilityPicture
{
    private const int Side = 360;
    private const int Left = 50;
    private const int Top = 20;
    private static readonly string[] Colours = ["#2f6f8f", "#b5542b", "#4c7d36", "#7a4a93", "#8a6d1f", "#555"];

    public static string Of(IReadOnlyList<TransformRow> rows)
    {
        Picture picture = new(Left + Side + 330, Top + Side + 50, "Share held by central intervals, by their level");
        picture.Stroke(X(0), Y(0), X(1), Y(1), "#222", "4 3");
        for (int tenth = 0; tenth <= 10; tenth += 2)
        {
            picture.Stroke(X(0), Y(tenth / 10.0), X(1), Y(tenth / 10.0), "#ddd");
            picture.Text(X(0) - 8, Y(tenth / 10.0) + 4, $"{10 * tenth} %", "end");
            picture.Text(X(tenth / 10.0), Y(0) + 18, $"{10 * tenth} %", "middle");
        }

        picture.Text(X(0.5), Y(0) + 38, "level of the interval", "middle");
        for (int i = 0; i < rows.Count; i++)
            Draw(picture, rows[i], i);
        return picture.ToString();
    }

    private static void Draw(Picture picture, TransformRow row, int i)
    {
        string colour = Colours[i % Colours.Length];
        picture.Path(Enumerable.Range(0, 21).Select(twentieth => twentieth / 20.0).Select(level => (X(level), Y(Held(row.Probabilities, level)))), colour);
        picture.Text(X(1) + 20, Top + 20 + (22 * i), row.Source, "start", colour);
    }

    private static double Held(IReadOnlyList<double> probabilities, double level) =>
        probabilities.Count(probability => Math.Abs(probability - 0.5) <= level / 2) / (double)probabilities.Count;

    private static double X(double share) => Left + (Side * share);

    private static double Y(double share) => Top + Side - (Side * share);
}
