namespace Codeworth.Data.Catalog;

/// <summary>The files reference tables are compiled from: official ones, and the authored tables beside the result.</summary>
/// <param name="official">Folder of the official files.</param>
/// <param name="authored">Folder of the authored tables.</param>
internal sealed class ReferenceInputs(string official, string authored)
{
    private readonly Dictionary<string, ReferenceTable> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<ReferenceRow> Official(string name) => Read(official, name);

    /// <summary>A collected table by its path beside the official ones: <c>surveys/07_benefits.csv</c>.</summary>
    public IReadOnlyList<ReferenceRow> Collected(string path) => Read(Path.Combine(official, ".."), path);

    public IReadOnlyList<ReferenceRow> Authored(string name) => Read(authored, name);

    private IReadOnlyList<ReferenceRow> Read(string folder, string name)
    {
        if (!_read.TryGetValue(name, out ReferenceTable? table))
            _read.Add(name, table = new ReferenceTable(name, File.ReadAllText(Path.Combine(folder, name))));
        return table.Rows;
    }
}
