using System.Globalization;
using Codeworth.Evidence;

namespace Codeworth.App.Web.Words;

/// <summary>A figure in words, faithful to what was published.</summary>
public static class FigureWords
{
    /// <summary>What it states: <c>Median</c>, <c>90th percentile</c>, <c>Mean</c> ...</summary>
    public static string Statistic(Figure figure) => figure switch
    {
        PercentileFigure { Percentile.Percent: 50 } => "Median",
        PercentileFigure percentile => Ordinal(percentile.Percentile.Percent) + " percentile",
        MeanFigure => "Mean",
        PremiumFigure => "Difference in pay",
        RangeFigure { Upper: true } => "Range, upper end",
        RangeFigure => "Range, lower end",
        PatternFigure => "Geometric mean of people alike",
        OtherFigure other => Plain(other.Statistic),
        SuppressedFigure suppressed => Named(suppressed.Statistic),
        _ => figure.GetType().Name,
    };

    /// <summary>Its value with its unit.</summary>
    public static string Value(Figure figure) => figure switch
    {
        PercentileFigure percentile => Money.Published(percentile.Dollars),
        MeanFigure mean => Money.Published(mean.Dollars),
        PremiumFigure premium => (premium.Percent > 0 ? "+" : "") + premium.Percent.ToString("0.#", CultureInfo.InvariantCulture) + "\u00a0%",
        RangeFigure range => Money.Published(range.Dollars),
        PatternFigure pattern => Money.Published(Math.Exp(pattern.Sum / pattern.Count)),
        OtherFigure other => other.Value.ToString("#,0.##", CultureInfo.InvariantCulture) + " " + other.Unit,
        SuppressedFigure suppressed => Why(suppressed.Suppression),
        _ => "",
    };

    /// <summary>People or jobs behind it, or empty where that is not known.</summary>
    public static string Count(Figure figure) => figure switch
    {
        PercentileFigure { N: { } n } => n.ToString("#,0", CultureInfo.InvariantCulture),
        MeanFigure { N: { } n } => n.ToString("#,0", CultureInfo.InvariantCulture),
        PatternFigure pattern => pattern.Count.ToString("#,0", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>A statistic as tables name it: <c>p50</c> is the median.</summary>
    public static string Named(string statistic) => statistic switch
    {
        "p50" => "Median",
        ['p', .. var percent] when double.TryParse(percent, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => Ordinal(number) + " percentile",
        _ => Plain(statistic),
    };

    private static string Why(Suppression suppression) => suppression switch
    {
        Suppression.WageWithheld => "withheld by the publisher (*)",
        Suppression.EmploymentWithheld => "withheld by the publisher (**)",
        Suppression.TopCoded => "above the publisher's top code (#)",
        _ => "not published",
    };

    private static string Ordinal(double percent)
    {
        string number = percent.ToString("0.##", CultureInfo.InvariantCulture);
        bool teen = percent % 100 is >= 11 and <= 13;
        return number + ((percent % 10, teen) switch { (1, false) => "st", (2, false) => "nd", (3, false) => "rd", _ => "th" });
    }

    private static string Plain(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ').Replace('_', ' ');
}
