using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace Codeworth.App.Cli.Batches;

/// <summary>Reads, answers and writes a batch at once: chunks are answered on every processor and written in the order they were read.</summary>
/// <param name="job">What rows are answered with.</param>
/// <param name="input">CSV with a header.</param>
/// <param name="output">Where the answers go.</param>
internal sealed class BatchPipeline(BatchJob job, Stream input, Stream output)
{
    private readonly ChunkReader _reader = new(input);
    private readonly Queue<Task<Chunk>> _underWay = new();
    private readonly Stack<Chunk> _spare = new();
    private readonly ConcurrentBag<BatchWorker> _workers = [];
    private BatchTally _tally;

    /// <param name="warn">Told what is odd about the columns.</param>
    /// <param name="progress">Told how far it has come, every few thousand rows.</param>
    /// <exception cref="WrongUseException">The header says no question.</exception>
    public async Task<BatchTally> Run(Action<string> warn, Action<BatchTally> progress, CancellationToken cancellation)
    {
        BatchColumns columns = await Header(cancellation);
        foreach (string warning in columns.Warnings)
            warn(warning);
        Chunk chunk = Spare();
        while (await _reader.Read(chunk, int.MaxValue, cancellation))
        {
            Chunk full = chunk;
            _underWay.Enqueue(Task.Run(() => Answered(full, columns), cancellation));
            if (_underWay.Count > Environment.ProcessorCount)
                await WriteOldest(progress, cancellation);
            chunk = Spare();
        }

        while (_underWay.Count > 0)
            await WriteOldest(progress, cancellation);
        await output.FlushAsync(cancellation);
        return _tally;
    }

    private async Task<BatchColumns> Header(CancellationToken cancellation)
    {
        Chunk chunk = Spare();
        if (!await _reader.Read(chunk, 1, cancellation))
            throw new WrongUseException("batch", "", ErrorTexts.NoHeader, ErrorTexts.HeaderExpected);
        RequireUtf8(chunk.Records.WrittenSpan);
        BatchColumns columns = Columns(chunk);
        await output.WriteAsync(chunk.Answers.WrittenMemory, cancellation);
        _spare.Push(chunk);
        return columns;
    }

    private static void RequireUtf8(ReadOnlySpan<byte> header)
    {
        if (header is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new WrongUseException("batch", "", ErrorTexts.NotUtf8, ErrorTexts.Utf8Expected, ErrorTexts.Utf8Next);
    }

    private BatchColumns Columns(Chunk chunk)
    {
        ReadOnlySpan<byte> header = CsvRecord.WithoutLineEnd(chunk.Records.WrittenSpan);
        CsvCells cells = new();
        if (cells.Split(header) is { } wrong)
            throw new WrongUseException("batch", Encoding.UTF8.GetString(header), ErrorTexts.RowWrong(1, "", wrong), ErrorTexts.HeaderExpected);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(cells.Count);
        for (int column = 0; column < cells.Count; column++)
            names.Add(cells.Text(header, column));
        chunk.Answers.Write(header);
        chunk.Answers.Write(Encoding.UTF8.GetBytes("," + string.Join(',', job.Answers)));
        chunk.Answers.Write("\n"u8);
        return new BatchColumns(names.ToImmutable(), job);
    }

    private Chunk Answered(Chunk chunk, BatchColumns columns)
    {
        BatchWorker worker = _workers.TryTake(out BatchWorker? idle) ? idle : new BatchWorker(job, columns);
        worker.Answer(chunk);
        _workers.Add(worker);
        return chunk;
    }

    private async Task WriteOldest(Action<BatchTally> progress, CancellationToken cancellation)
    {
        Chunk chunk = await _underWay.Dequeue();
        await output.WriteAsync(chunk.Answers.WrittenMemory, cancellation);
        _tally = new BatchTally(_tally.Rows + chunk.Rows, _tally.BadRows + chunk.BadRows, _reader.BytesRead);
        progress(_tally);
        _spare.Push(chunk);
    }

    private Chunk Spare() => _spare.TryPop(out Chunk? chunk) ? chunk : new Chunk();
}
