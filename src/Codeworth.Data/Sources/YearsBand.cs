using Codeworth.Evidence;

namespace Codeworth.Data.Sources;

/// <summary>Bands of whole years as populations write them: <c>0-4</c>, <c>10-19</c>, and <c>40+</c> from forty on.</summary>
internal static class YearsBand
{
    private const int Open = 40;

    /// <param name="years">Years; fewer than none are none.</param>
    /// <param name="width">Years in a band: 5, or a multiple of it that divides forty.</param>
    public static string Of(double years, int width = 5)
    {
        int from = (int)Math.Max(0, years) / width * width;
        return years >= Open ? $"{Open}+" : $"{from}-{from + width - 1}";
    }

    /// <summary>Puts a band that the population says into the wider one it lies in.</summary>
    public static Population Widen(Population population, string attribute, int width) =>
        population[attribute] is { } band && !band.EndsWith('+')
            ? population.With(attribute, Of(int.Parse(band.AsSpan(0, band.IndexOf('-', StringComparison.Ordinal))), width))
            : population;
}
