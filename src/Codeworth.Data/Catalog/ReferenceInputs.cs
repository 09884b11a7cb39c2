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

    /// <summary>The one row of a collected table that a mapping means.</summary>
    /// <param name="mapping">Name of the mapping, for messages.</param>
    /// <param name="id">What it is meant for, for messages.</param>
    /// <param name="path">The table.</param>
    /// <param name="which">What its cells must be: <c>column=value;column=value</c>.</param>
    /// <exception cref="InvalidDataException">Not exactly one row is meant.</exception>
    public ReferenceRow One(string mapping, string id, string path, string which)
    {
        ReferenceRow[] found = Some(path, which);
        return found.Length == 1 ? found[0] : throw new InvalidDataException(ErrorTexts.MappedRows(mapping, id, path, which, found.Length));
    }

    /// <summary>The rows of a collected table whose cells are these; a cell may be one of several, <c>grade=8 or 9</c>.</summary>
    public ReferenceRow[] Some(string path, string which)
    {
        (string Column, string[] Values)[] wanted = [.. which.Split(';').Select(part => part.Split('=', 2)).Select(part => (part[0], part[1].Split(" or ")))];
        return [.. Collected(path).Where(row => wanted.All(part => part.Values.Contains(row[part.Column])))];
    }

    public IReadOnlyList<ReferenceRow> Authored(string name) => Read(authored, name);

    private IReadOnlyList<ReferenceRow> Read(string folder, string name)
    {
        if (!_read.TryGetValue(name, out ReferenceTable? table))
            _read.Add(name, table = new ReferenceTable(name, File.ReadAllText(Path.Combine(folder, name))));
        return table.Rows;
    }
}
