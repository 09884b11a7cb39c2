namespace Codeworth.Data.Sources.Oews;

/// <summary>NAICS codes of industries by the names publishers print.</summary>
internal static class Industries
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(() =>
        Mapping.Rows("industries.csv").ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    /// <exception cref="ImportException">The industry is not in <c>data/mappings/industries.csv</c>.</exception>
    public static string Code(PublishedTable table, string column) =>
        Codes.Value.TryGetValue(table.Text(column), out string? code)
            ? code
            : throw new ImportException(table.File, table.Row, column, EvidenceErrorTexts.Unmapped("industry", table.Text(column), "industries.csv"));
}
