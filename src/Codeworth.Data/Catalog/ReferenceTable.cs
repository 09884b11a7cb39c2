using System.Collections.Immutable;
using System.Globalization;

namespace Codeworth.Data.Catalog;

/// <summary>A reference table as text: named columns, rows in the order of the file.</summary>
internal sealed class ReferenceTable
{
    private readonly Dictionary<string, int> _columns;

    /// <param name="name">File name, for messages.</param>
    /// <param name="text">The file's text: a header and rows.</param>
    /// <exception cref="InvalidDataException">The text is no table, or a row has more or fewer cells than the header.</exception>
    public ReferenceTable(string name, string text)
    {
        Name = name;
        List<string[]> lines = ReferenceText.Rows(text);
        if (lines.Count == 0)
            throw new InvalidDataException(ErrorTexts.TableEmpty(name));
        _columns = lines[0].Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index, StringComparer.Ordinal);
        foreach (string[] line in lines.Where(line => line.Length != _columns.Count))
            throw new InvalidDataException(ErrorTexts.TableRowLength(name, line[0], line.Length, _columns.Count));
        Rows = [.. lines.Skip(1).Select(cells => new ReferenceRow(this, cells))];
    }

    /// <summary>File name: <c>areas.csv</c>.</summary>
    public string Name { get; }

    public ImmutableArray<ReferenceRow> Rows { get; }

    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public int Column(string column) => _columns.TryGetValue(column, out int index)
        ? index
        : throw new InvalidDataException(ErrorTexts.TableColumn(Name, column, string.Join(", ", _columns.Keys)));
}

/// <summary>One row of a <see cref="ReferenceTable"/>.</summary>
internal readonly struct ReferenceRow(ReferenceTable table, string[] cells)
{
    /// <summary>The cell of a column; empty where it is blank.</summary>
    public string this[string column] => cells[table.Column(column)];

    /// <summary>The cell of a column by its place in the header, for tables of many rows.</summary>
    public string this[int column] => cells[column];

    /// <summary>A cell that holds a list: its parts, separated by <c>|</c>.</summary>
    public ImmutableArray<string> List(string column) => this[column] is { Length: > 0 } cell ? [.. cell.Split('|')] : [];

    /// <summary>A cell that holds a number, or null where it is blank.</summary>
    public double? Number(string column) =>
        this[column] is { Length: > 0 } cell ? double.Parse(cell, CultureInfo.InvariantCulture) : null;
}
