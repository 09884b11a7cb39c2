using System.Globalization;

namespace Codeworth.Data.Sources;

/// <summary>Writes evidence and pattern rows as comma-separated values, one way only, so that the same inputs give the same bytes.</summary>
internal static class EvidenceText
{
    public static string Line(EvidenceRow row) => string.Join(
        ',',
        Field(row.Id),
        Field(row.Statistic),
        Number(row.Value),
        Field(row.Unit),
        row.Date,
        Field(row.Population),
        Number(row.N),
        Number(row.RelativeStandardError),
        row.Tier,
        Field(row.Note));

    public static string Line(PatternRow row) => string.Join(
        ',',
        row.Id,
        row.Date,
        Field(row.Population.ToString()),
        row.Count.ToString(CultureInfo.InvariantCulture),
        row.Sum.ToString("0.######", CultureInfo.InvariantCulture),
        row.SumOfSquares.ToString("0.######", CultureInfo.InvariantCulture),
        row.Tier,
        Field(row.Note));

    private static string Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
