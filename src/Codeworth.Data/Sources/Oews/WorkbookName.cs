using System.Globalization;
using System.Text.RegularExpressions;

namespace Codeworth.Data.Sources.Oews;

/// <summary>What the publisher's name of a workbook or its sheet says: <c>state_M2025_dl</c>.</summary>
/// <param name="Year">The release's year, or null where the name tells none.</param>
/// <param name="AreaType">The kind of its areas as the publisher numbers them, or null where the name tells none.</param>
internal sealed partial record WorkbookName(int? Year, int? AreaType)
{
    public static WorkbookName Of(string name) => new(YearOf(name), AreaTypeOf(name));

    private static int? YearOf(string name) =>
        MonthYear().Match(name) is { Success: true } month ? int.Parse(month.ValueSpan[2..], CultureInfo.InvariantCulture)
        : Archive().Match(name) is { Success: true } archive ? 2000 + int.Parse(archive.ValueSpan[4..], CultureInfo.InvariantCulture)
        : null;

    private static int? AreaTypeOf(string name) => Kind().Match(name).Value.ToLowerInvariant() switch
    {
        "national" or "natsector" or "nat3d" or "nat4d" => OewsColumns.Nation,
        "state" => OewsColumns.State,
        "msa" => OewsColumns.Metro,
        "bos" => OewsColumns.Nonmetro,
        _ => null,
    };

    [GeneratedRegex("_M(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthYear();

    [GeneratedRegex("oesm[0-9]{2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Archive();

    [GeneratedRegex("^(?:national|natsector|nat3d|nat4d|state|msa|bos)(?=_)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kind();
}
