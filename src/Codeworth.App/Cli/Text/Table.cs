using System.Collections.Immutable;

namespace Codeworth.App.Cli.Text;

/// <summary>Rows of text under column titles.</summary>
/// <param name="columns">Titles; may be empty. A column is aligned right unless its title ends with a space.</param>
internal sealed class Table(params ImmutableArray<Column> columns)
{
    private readonly List<ImmutableArray<string>> _rows = [];

    public ImmutableArray<Column> Columns => columns;

    public IReadOnlyList<ImmutableArray<string>> Rows => _rows;

    /// <param name="cells">As many as there are columns.</param>
    public void Add(params ImmutableArray<string> cells) => _rows.Add(cells);

    /// <summary>Its columns as rows, for a sheet it is too wide for; the first cells of the rows become the titles.</summary>
    public Table Turned()
    {
        Table turned = new([columns[0], .. _rows.Select(row => Column.Amounts(row[0]))]);
        for (int column = 1; column < columns.Length; column++)
            turned.Add([columns[column].Title, .. _rows.Select(row => row[column])]);
        return turned;
    }

    /// <summary>Characters of the widest cell of a column, its title among them.</summary>
    public int Width(int column) => Math.Max(columns[column].Title.Length, _rows.Count == 0 ? 0 : _rows.Max(row => row[column].Length));
}
