using System.Text;

namespace Codeworth.Data.Sources;

/// <summary>Reads comma-separated values row by row (RFC 4180: quotes doubled inside quotes, line breaks allowed inside quotes).</summary>
/// <remarks>Fields are cut from the line only when asked for: the evidence holds some eighty thousand rows.</remarks>
internal sealed class SeparatedValues(TextReader reader)
{
    private const int Quoted = int.MinValue;
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];
    private string _line = "";
    private int _lines;

    /// <summary>Line of the file the current row begins on; the header is on line 1.</summary>
    public int Row { get; private set; }

    /// <summary>Fields of the current row.</summary>
    public int Count => _starts.Count;

    /// <summary>The field as it stands in the file without its quotes; doubled quotes inside are made single.</summary>
    public ReadOnlySpan<char> this[int field]
    {
        get
        {
            int length = _lengths[field];
            ReadOnlySpan<char> raw = _line.AsSpan(_starts[field], length < 0 ? length - Quoted : length);
            return length < 0 ? raw.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : raw;
        }
    }

    /// <summary>Steps to the next row that is not empty; false at the end of the file.</summary>
    public bool Read()
    {
        do
        {
            Row = _lines + 1;
            if (!NextLine())
                return false;
        }
        while (_line.Length == 0);
        _starts.Clear();
        _lengths.Clear();
        int at = 0;
        do
            at = Field(at);
        while (at <= _line.Length);
        return true;
    }

    private bool NextLine()
    {
        if (reader.ReadLine() is not { } line)
            return false;
        _line = line;
        _lines++;
        return true;
    }

    private int Field(int start)
    {
        if (start < _line.Length && _line[start] == '"')
            return QuotedField(start + 1);
        int comma = _line.IndexOf(',', start);
        int end = comma < 0 ? _line.Length : comma;
        _starts.Add(start);
        _lengths.Add(end - start);
        return end + 1;
    }

    private int QuotedField(int start)
    {
        bool doubled = false;
        int at = start;
        while (true)
        {
            at = _line.IndexOf('"', at);
            if (at < 0)
            {
                at = _line.Length;
                if (!Continued())
                    break;
            }
            else if (at + 1 < _line.Length && _line[at + 1] == '"')
            {
                doubled = true;
                at += 2;
            }
            else
            {
                break;
            }
        }

        _starts.Add(start);
        _lengths.Add(doubled ? Quoted + at - start : at - start);
        return at + 2;
    }

    private bool Continued()
    {
        StringBuilder whole = new(_line);
        if (!NextLine())
            return false;
        _line = whole.Append('\n').Append(_line).ToString();
        return true;
    }
}
