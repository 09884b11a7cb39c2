using System.Globalization;

namespace Codeworth.Data.Sources;

/// <summary>A publisher's table, read row by row; a missing column or a cell that cannot be read says where it is.</summary>
internal sealed class PublishedTable : IPublishedRow, IDisposable
{
    private readonly StreamReader _reader;
    private readonly SeparatedValues _values;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private PublishedTable(string path)
    {
        File = Path.GetFileName(path);
        _reader = new StreamReader(path);
        _values = new SeparatedValues(_reader);
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Line of the current row.</summary>
    public int Row => _values.Row;

    /// <param name="path">The file.</param>
    /// <param name="columns">Columns that must be there; others may be.</param>
    /// <exception cref="ImportException">The file or a column is not there.</exception>
    public static PublishedTable Open(string path, params ReadOnlySpan<string> columns)
    {
        if (!System.IO.File.Exists(path))
            throw new ImportException(Path.GetFileName(path), 0, "", EvidenceErrorTexts.FileMissing(path));
        PublishedTable table = new(path);
        if (table._values.Read())
        {
            for (int column = 0; column < table._values.Count; column++)
                table._columns[table._values[column].Trim('\uFEFF').ToString()] = column;
        }

        foreach (string column in columns)
        {
            if (table._columns.ContainsKey(column))
                continue;
            table.Dispose();
            throw new ImportException(table.File, 1, column, EvidenceErrorTexts.ColumnMissing(column, table._columns.Keys));
        }

        return table;
    }

    /// <exception cref="ImportException">The row has fewer or more fields than the header.</exception>
    public bool Read()
    {
        if (!_values.Read())
            return false;
        return _values.Count == _columns.Count
            ? true
            : throw new ImportException(File, Row, "", EvidenceErrorTexts.FieldCount(_values.Count, _columns.Count));
    }

    public string Text(string column) => _values[_columns[column]].Trim().ToString();

    /// <summary>Null for a blank cell.</summary>
    /// <exception cref="ImportException">The cell is neither blank nor a number.</exception>
    public double? Number(string column)
    {
        ReadOnlySpan<char> text = _values[_columns[column]].Trim();
        if (text.IsEmpty)
            return null;
        return double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw Refused(column, EvidenceErrorTexts.NumberExpected);
    }

    /// <exception cref="ImportException">The cell is not a whole number.</exception>
    public int Whole(string column) =>
        int.TryParse(_values[_columns[column]].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Refused(column, EvidenceErrorTexts.WholeNumberExpected);

    /// <summary>What to throw when the cell is not what was expected.</summary>
    public ImportException Refused(string column, string expected) =>
        new(File, Row, column, EvidenceErrorTexts.CellRefused(Text(column), expected));

    Exception IPublishedRow.Refused(string column, string expected) => Refused(column, expected);

    public void Dispose() => _reader.Dispose();
}
