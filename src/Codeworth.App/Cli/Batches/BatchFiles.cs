namespace Codeworth.App.Cli.Batches;

/// <summary>Answers a batch from one file to another. The answers' file is there whole or not at all.</summary>
internal static class BatchFiles
{
    /// <summary>Names standard input and output.</summary>
    public const string Standard = "-";

    /// <exception cref="CannotAnswerException">The file is not there.</exception>
    public static void Require(string input)
    {
        if (input != Standard && !File.Exists(input))
            throw new CannotAnswerException(ErrorTexts.FileNotFound(input));
    }

    /// <returns>An <see cref="ExitCode"/>: answered when any row was.</returns>
    public static async Task<int> Answer(BatchJob job, string input, string output, Terminal terminal, CancellationToken cancellation)
    {
        await using Stream reading = input == Standard ? terminal.In : Reading(input);
        using ProgressLine line = new(terminal, output != Standard);
        long? bytes = reading.CanSeek ? reading.Length : null;
        BatchTally tally = output == Standard
            ? await new BatchPipeline(job, reading, terminal.Out).Run(terminal.Error.WriteLine, now => line.Show(now, bytes), cancellation)
            : await WholeFile(output, file => new BatchPipeline(job, reading, file).Run(terminal.Error.WriteLine, now => line.Show(now, bytes), cancellation));
        line.Clear();
        if (tally.BadRows > 0)
            await terminal.Error.WriteLineAsync(ErrorTexts.RowsNotAnswered(tally.BadRows, tally.Rows));
        return tally.BadRows > 0 && tally.BadRows == tally.Rows ? ExitCode.CouldNotAnswer : ExitCode.Answered;
    }

    private static async Task<BatchTally> WholeFile(string path, Func<Stream, Task<BatchTally>> write)
    {
        string unfinished = path + ".unfinished";
        try
        {
            BatchTally tally;
            await using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
                tally = await write(file);
            File.Move(unfinished, path, overwrite: true);
            return tally;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static FileStream Reading(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan, Share = FileShare.ReadWrite });
}
