namespace Codeworth.Estimates;

/// <summary>Bands of ten years, in which persons held back are counted.</summary>
internal static class ExperienceBand
{
    private static readonly string[] Bands = ["0-9", "10-19", "20-29", "30-39", "40+"];

    /// <param name="years">0 or more.</param>
    public static string Of(double years) => Bands[Math.Clamp((int)(years / 10), 0, Bands.Length - 1)];
}
