using System.Buffers;
using System.Text;

namespace Codeworth.App.Cli.Batches;

/// <summary>Answers the rows of a chunk. One for each thread.</summary>
internal sealed class BatchWorker(BatchJob job, BatchColumns columns)
{
    private readonly CsvCells _cells = new();
    private RowAnswers? _rows;

    private RowAnswers Rows => _rows ??= job.Rows(columns, _cells);

    public void Answer(Chunk chunk)
    {
        long line = chunk.FirstLine;
        int start = 0;
        foreach (int end in chunk.Ends)
        {
            ReadOnlySpan<byte> record = chunk.Records.WrittenSpan[start..end];
            Answer(CsvRecord.WithoutLineEnd(record), line, chunk);
            line += record.Count((byte)'\n');
            start = end;
        }
    }

    private void Answer(ReadOnlySpan<byte> record, long line, Chunk chunk)
    {
        if (record.IsEmpty && columns.Count > 1)
            return;
        chunk.Rows++;
        string? wrong = _cells.Split(record);
        if (wrong is null && _cells.Count != columns.Count)
            wrong = ErrorTexts.RowColumns(_cells.Count, columns.Count);
        if (wrong is not null)
        {
            Refuse(record, passed: wrong == ErrorTexts.QuoteOpen || wrong == ErrorTexts.AfterQuote ? -1 : _cells.Count, ErrorTexts.RowWrong(line, "", wrong), chunk);
            return;
        }

        Rows.Read(record);
        if (Rows.Problems.Count > 0)
        {
            Refuse(record, columns.Count, string.Join(" ", Rows.Problems.Select(problem => ErrorTexts.RowWrong(line, problem.Field, problem.ToString()))), chunk);
            return;
        }

        chunk.Answers.Write(record);
        Rows.Write(chunk.Answers);
        chunk.Answers.Write(",\n"u8);
    }

    /// <summary>The row as far as it can be passed through, then the reason in the last column.</summary>
    private void Refuse(ReadOnlySpan<byte> record, int passed, string reason, Chunk chunk)
    {
        chunk.BadRows++;
        ArrayBufferWriter<byte> output = chunk.Answers;
        if (passed >= 0)
            output.Write(passed <= columns.Count ? record : record[.._cells.End(columns.Count - 1)]);
        int empty = passed < 0 ? columns.Count - 1 : Math.Max(0, columns.Count - passed);
        for (int i = 0; i < empty + job.Answers.Length; i++)
            output.Write(","u8);
        output.Write(Encoding.UTF8.GetBytes($"\"{reason.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
    }
}
