using System.Buffers;

namespace Codeworth.App.Cli.Batches;

/// <summary>A run of whole CSV records on their way to being answered. Used again and again, so that memory does not grow with the file.</summary>
internal sealed class Chunk
{
    /// <summary>The records' bytes, each with its line end.</summary>
    public ArrayBufferWriter<byte> Records { get; } = new(ChunkReader.Size);

    /// <summary>Where each record ends, after its line end.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>The line of the file the first record starts at, from 1.</summary>
    public long FirstLine { get; set; }

    /// <summary>The answers, a line for each record.</summary>
    public ArrayBufferWriter<byte> Answers { get; } = new(ChunkReader.Size);

    public long Rows { get; set; }

    public long BadRows { get; set; }

    /// <summary>Empties it for the next run.</summary>
    public void Reset()
    {
        Records.ResetWrittenCount();
        Answers.ResetWrittenCount();
        Ends.Clear();
        (Rows, BadRows) = (0, 0);
    }
}
