namespace Codeworth.Data.Sources.Oews;

/// <summary>Reads the collected OEWS tables: one row an occupation and area, the publisher's columns in lower case.</summary>
internal static class OewsTable
{
    private static readonly string[] Columns =
    [
        "year", "area_type", "area", "prim_state", "naics", "occ_code", "tot_emp", "emp_prse", "mean_prse", "source", "note",
        .. OewsColumns.Wages.Select(wage => wage.Column),
    ];

    /// <param name="path">The file.</param>
    /// <param name="year">The release wanted.</param>
    /// <param name="kinds">The kinds of area wanted, as the publisher numbers them.</param>
    public static IEnumerable<EvidenceRow> Read(string path, int year, params IEnumerable<int> kinds)
    {
        HashSet<int> wanted = [.. kinds];
        using PublishedTable table = PublishedTable.Open(path, Columns);
        while (table.Read())
        {
            if (table.Whole("year") != year || !wanted.Contains(table.Whole("area_type")))
                continue;
            foreach (EvidenceRow row in new OewsCell(table).Rows())
                yield return row;
        }
    }
}
