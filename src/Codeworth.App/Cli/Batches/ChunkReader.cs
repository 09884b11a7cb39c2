using System.Buffers;

namespace Codeworth.App.Cli.Batches;

/// <summary>Cuts a CSV stream into runs of whole records (RFC 4180: quoted cells may hold line ends; a quote in them is written twice).</summary>
/// <param name="input">UTF-8, with or without a byte order mark.</param>
internal sealed class ChunkReader(Stream input)
{
    /// <summary>Bytes read at a time: enough that a run is worth a thread, little enough to stay in cache.</summary>
    public const int Size = 256 * 1024;

    /// <summary>A record longer than this has a quote that never closes: it ends at its first line end, and the rest go on.</summary>
    public const int LongestRecord = 128 * 1024;

    private readonly byte[] _buffer = new byte[Size];
    private int _held;
    private long _line = 1;
    private bool _started;
    private bool _ended;

    /// <summary>Bytes read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Fills a chunk with at most so many whole records; false at the end of the stream.</summary>
    public async ValueTask<bool> Read(Chunk chunk, int most, CancellationToken cancellation)
    {
        chunk.Reset();
        chunk.FirstLine = _line;
        while (chunk.Ends.Count == 0 && !(_ended && _held == 0))
        {
            await Fill(cancellation);
            Cut(chunk, most);
        }

        return chunk.Ends.Count > 0;
    }

    private async ValueTask Fill(CancellationToken cancellation)
    {
        while (_held < _buffer.Length && !_ended)
        {
            int read = await Some(cancellation);
            _ended = read == 0;
            _held += read;
            BytesRead += read;
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (!_started && _buffer.AsSpan(0, _held).StartsWith(mark))
            Drop(mark.Length);
        _started = true;
    }

    /// <summary>A terminal or pipe that says nothing does not see that it is no longer waited for: the wait is given up, not the reading.</summary>
    private async ValueTask<int> Some(CancellationToken cancellation)
    {
        ValueTask<int> read = input.ReadAsync(_buffer.AsMemory(_held), cancellation);
        return read.IsCompleted ? await read : await read.AsTask().WaitAsync(cancellation);
    }

    private void Cut(Chunk chunk, int most)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, _held);
        int start = 0;
        while (start < bytes.Length && chunk.Ends.Count < most && CsvRecord.End(bytes[start..], LongestRecord, _ended) is int length and > 0)
        {
            start += length;
            chunk.Ends.Add(start);
        }

        chunk.Records.Write(bytes[..start]);
        _line += bytes[..start].Count((byte)'\n');
        Drop(start);
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _held - count).CopyTo(_buffer);
        _held -= count;
    }
}
