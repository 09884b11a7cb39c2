using System.Buffers;
using System.IO.Pipelines;

namespace Codeworth.App.Api;

/// <summary>Reads a stream line by line, holding one line at most.</summary>
/// <param name="input">Lines that end with a line feed; the last may lack it.</param>
/// <param name="longest">The most bytes of a line; the rest of a longer one is passed over.</param>
internal sealed class LineReader(PipeReader input, int longest)
{
    private ReadOnlySequence<byte> _buffer;
    private bool _ended;
    private bool _passing;
    private bool _reading;
    private long _number;

    /// <summary>Waits for more; false when all was read.</summary>
    public async ValueTask<bool> Read(CancellationToken cancellation)
    {
        if (_reading)
            input.AdvanceTo(_buffer.Start, _buffer.End);
        if (_ended)
            return false;
        ReadResult read = await input.ReadAsync(cancellation);
        (_buffer, _ended, _reading) = (read.Buffer, read.IsCompleted, true);
        return true;
    }

    /// <summary>The next line that is here; blank ones are counted and passed over. Good until the next wait.</summary>
    /// <param name="line">Without its line end; empty when it is too long.</param>
    /// <param name="number">From 1.</param>
    /// <param name="tooLong">Whether it is longer than allowed.</param>
    public bool TryNext(out ReadOnlySequence<byte> line, out long number, out bool tooLong)
    {
        while (TryCut(out line))
        {
            bool passed = _passing;
            _passing = false;
            number = ++_number;
            tooLong = passed || line.Length > longest;
            if (tooLong)
                line = default;
            if (tooLong || !IsBlank(line))
                return true;
        }

        (number, tooLong) = (_number, false);
        return false;
    }

    private bool TryCut(out ReadOnlySequence<byte> line)
    {
        if (_buffer.PositionOf((byte)'\n') is { } end)
        {
            line = _buffer.Slice(0, end);
            _buffer = _buffer.Slice(_buffer.GetPosition(1, end));
            return true;
        }

        line = _buffer;
        bool last = _ended && (_buffer.Length > 0 || _passing);
        if (!last && _buffer.Length <= longest)
            return false;
        _buffer = _buffer.Slice(_buffer.End);
        _passing = _passing || !last;
        return last;
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (ReadOnlyMemory<byte> part in line)
        {
            if (part.Span.ContainsAnyExcept(" \t\r"u8))
                return false;
        }

        return true;
    }
}
