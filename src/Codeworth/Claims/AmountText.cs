using System.Globalization;

namespace Codeworth.Claims;

/// <summary>Reads an amount or a range of a claim: <c>20-40%</c>, <c>$5,000 to $10,000</c>, <c>$60k-90k</c>, <c>48,000</c>, <c>60,000+</c>.</summary>
internal static class AmountText
{
    private const double LeastDollars = 100;
    private const double MostDollars = 10_000_000;
    private const double MostPercent = 1_000;

    private static readonly string[] _between = ["-", "\u2013", "\u2014", "to", "and"];

    /// <summary>The range with its unit, or null where it is none.</summary>
    public static (ClaimedRange Range, string Unit)? Read(string text)
    {
        string said = text.Trim();
        bool open = said.EndsWith('+');
        string[] ends = said.TrimEnd('+').Split(_between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool percent = TakeEnding(ref ends, "%") | TakeEnding(ref ends, "percent");
        bool thousands = ends.Length > 0 && ends[^1].EndsWith('k') | ends[^1].EndsWith('K');
        if (ends.Length is < 1 or > 2 || One(ends[0], thousands) is not { } low || One(ends[^1], thousands) is not { } high || high < low || (percent && said.Contains('$')))
            return null;
        if (percent ? low < 0 || high > MostPercent : low < LeastDollars || high > MostDollars)
            return null;
        return (new ClaimedRange(low, open ? null : high), percent ? Claim.Percent : Claim.DollarsAYear);
    }

    /// <summary>A number; where the range's end counts in thousands, a beginning below 1,000 does too: <c>60-90k</c>.</summary>
    private static double? One(string text, bool thousands)
    {
        string number = text.TrimStart('$', ' ');
        bool own = number.EndsWith('k') || number.EndsWith('K');
        if (!double.TryParse(own ? number[..^1].TrimEnd() : number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            return null;
        return own || (thousands && value < 1_000) ? value * 1_000 : value;
    }

    private static bool TakeEnding(ref string[] ends, string ending)
    {
        bool any = Array.Exists(ends, end => end.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        ends = [.. ends.Select(end => end.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? end[..^ending.Length].TrimEnd() : end)];
        return any;
    }
}
