using System.Globalization;

namespace Codeworth.Estimates.Fitting;

/// <summary>Years as figures write them: <c>4</c>, <c>3-5</c>, <c>25+</c>.</summary>
/// <param name="From">Fewest.</param>
/// <param name="To">Most; equal to <paramref name="From"/> when exactly so many.</param>
internal readonly record struct YearsRange(double From, double To)
{
    public double Middle => (From + Math.Min(To, From + 10)) / 2;

    /// <returns>Null when it is not written so.</returns>
    public static YearsRange? Read(string text)
    {
        if (text.EndsWith('+'))
            return Number(text[..^1]) is { } least ? new YearsRange(least, Compiled.Workforce.Bins) : null;
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return Number(text) is { } exactly ? new YearsRange(exactly, exactly) : null;
        return Number(text[..dash]) is { } from && Number(text[(dash + 1)..]) is { } to ? new YearsRange(from, to) : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : null;
}
