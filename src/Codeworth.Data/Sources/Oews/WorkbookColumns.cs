using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Where the publisher's columns stand in a sheet, by the names they have today in lower case.</summary>
/// <remarks>Earlier releases write them in lower case, name a few differently and leave out those on the area where it is plain.</remarks>
internal sealed class WorkbookColumns
{
    public const string Occupation = "occ_code";
    private static readonly Dictionary<string, string> EarlierNames = new(StringComparer.Ordinal)
    {
        ["st"] = "prim_state", ["area_name"] = "area_title", ["occ_group"] = "o_group", ["group"] = "o_group",
    };

    private static readonly string[] Needed = [Occupation, "tot_emp", .. OewsColumns.Wages.Select(wage => wage.Column)];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <param name="header">Cells of the header.</param>
    public WorkbookColumns(IEnumerable<string> header)
    {
        int column = 0;
        foreach (string cell in header)
        {
            string name = cell.Trim().ToLowerInvariant();
            _columns.TryAdd(EarlierNames.GetValueOrDefault(name, name), column++);
        }
    }

    /// <summary>Whether this is a header of wages at all.</summary>
    public bool AreWages => _columns.ContainsKey(Occupation);

    /// <summary>Where a column stands, from 0; -1 where the sheet has none of that name.</summary>
    public int this[string name] => _columns.GetValueOrDefault(name, -1);

    public IEnumerable<string> Names => _columns.Keys.Where(name => name.Length > 0);

    /// <summary>What is missing for an area of this kind to be read, or null.</summary>
    public Problem? Missing(string file, string sheet, int row, int? areaType)
    {
        string[] ofArea = areaType switch
        {
            null => ["area_type", "area", "prim_state"],
            OewsColumns.Nation => [],
            OewsColumns.State or OewsColumns.Territory => ["prim_state"],
            _ => ["area"],
        };
        string? missing = Needed.Concat(ofArea).FirstOrDefault(name => !_columns.ContainsKey(name));
        return missing is null ? null : Data.ErrorTexts.WorkbookColumn(
            file, sheet, row, missing.ToUpperInvariant(), Spelling.Nearest(missing, Names, name => name.ToUpperInvariant(), 3), Names);
    }
}
