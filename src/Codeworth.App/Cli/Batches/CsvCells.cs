using System.Text;

namespace Codeworth.App.Cli.Batches;

/// <summary>The cells of one CSV record after another.</summary>
internal sealed class CsvCells
{
    private readonly List<Range> _cells = [];
    private byte[] _unquoted = new byte[256];

    public int Count => _cells.Count;

    /// <summary>Where a cell ends in its record.</summary>
    public int End(int column) => _cells[column].End.Value;

    /// <summary>Finds the cells of a record.</summary>
    /// <param name="record">Without its line end.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public string? Split(ReadOnlySpan<byte> record)
    {
        _cells.Clear();
        int start = 0;
        while (true)
        {
            int end = EndOfCell(record, start, out string? wrong);
            if (wrong is not null)
                return wrong;
            _cells.Add(start..end);
            if (end == record.Length)
                return null;
            start = end + 1;
        }
    }

    /// <summary>What a cell holds, without its quotes. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> record, int column)
    {
        ReadOnlySpan<byte> cell = record[_cells[column]];
        if (cell.Length < 2 || cell[0] != '"')
            return cell;
        cell = cell[1..^1];
        return cell.Contains((byte)'"') ? Unquoted(cell) : cell;
    }

    /// <summary>What a cell holds, as text.</summary>
    public string Text(ReadOnlySpan<byte> record, int column) => Encoding.UTF8.GetString(Value(record, column));

    private static int EndOfCell(ReadOnlySpan<byte> record, int start, out string? wrong)
    {
        wrong = null;
        if (start >= record.Length || record[start] != '"')
        {
            int comma = record[start..].IndexOf((byte)',');
            return comma < 0 ? record.Length : start + comma;
        }

        int closing = CsvRecord.Closing(record, start);
        if (closing < 0)
            wrong = ErrorTexts.QuoteOpen;
        else if (closing + 1 < record.Length && record[closing + 1] != ',')
            wrong = ErrorTexts.AfterQuote;
        return closing + 1;
    }

    private ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> cell)
    {
        if (_unquoted.Length < cell.Length)
            _unquoted = new byte[cell.Length];
        int length = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            _unquoted[length++] = cell[i];
            if (cell[i] == '"')
                i++;
        }

        return _unquoted.AsSpan(0, length);
    }
}
