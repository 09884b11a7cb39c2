using System.Globalization;
using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Reads how an answer is to be shown, the same at every door.</summary>
internal static class StyleText
{
    public const string Hourly = "hourly";
    public const string Percentiles = "percentiles";

    /// <summary>A row of a batch is a line of text: more columns than this serve nobody.</summary>
    private const int Most = 99;

    /// <param name="percentiles">As typed: <c>5,25,50,75,95</c>; the usual ones where empty.</param>
    /// <param name="hourly">Whether dollars an hour are asked for.</param>
    public static FieldReading<AnswerStyle> Read(string? percentiles, bool hourly)
    {
        if (string.IsNullOrWhiteSpace(percentiles))
            return AnswerStyle.Usual with { Hourly = hourly };
        string[] parts = percentiles.Split(',', StringSplitOptions.TrimEntries);
        List<Percentile> read = [];
        foreach (string part in parts)
        {
            if (!TryRead(part, out Percentile percentile) || parts.Length > Most)
                return new Problem(Percentiles, percentiles, ErrorTexts.NotAPercentile(percentiles), ErrorTexts.PercentilesExpected, [], "");
            if (!read.Contains(percentile))
                read.Add(percentile);
        }

        return new AnswerStyle([.. read], hourly);
    }

    private static bool TryRead(string text, out Percentile percentile)
    {
        bool read = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent) && percent is > 0 and < 100;
        percentile = read ? new Percentile(percent) : default;
        return read;
    }
}
