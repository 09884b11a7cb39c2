namespace Codeworth.App.Web.Charts;

/// <summary>Places dollars on a line of pixels.</summary>
/// <param name="Low">Dollars at <paramref name="Left"/>.</param>
/// <param name="High">Dollars at <paramref name="Right"/>, more than <paramref name="Low"/>.</param>
/// <param name="Left">Pixels.</param>
/// <param name="Right">Pixels; less than <paramref name="Left"/> where the line rises up the page.</param>
public sealed record Scale(double Low, double High, double Left, double Right)
{
    private static readonly double[] Steps = [1_000, 2_000, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000];

    /// <summary>A scale that holds every value with a margin of a twenty-fifth on either side.</summary>
    public static Scale Over(IEnumerable<double> values, double left, double right)
    {
        double[] all = [.. values];
        double low = all.Min(), high = all.Max();
        double margin = Math.Max((high - low) / 25, 500);
        return new Scale(low - margin, high + margin, left, right);
    }

    /// <summary>Pixels of an amount.</summary>
    public double At(double dollars) => Left + ((dollars - Low) / (High - Low) * (Right - Left));

    /// <summary>Round amounts within the scale, at least <paramref name="apart"/> pixels apart.</summary>
    public IEnumerable<double> Ticks(double apart)
    {
        double dollarsApart = apart / Math.Abs(Right - Left) * (High - Low);
        double step = Array.Find(Steps, step => step >= dollarsApart);
        step = step == 0 ? Steps[^1] : step;
        for (double tick = Math.Ceiling(Low / step) * step; tick <= High; tick += step)
            yield return tick;
    }
}
