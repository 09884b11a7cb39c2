namespace Codeworth.App.Cli.Batches;

/// <summary>Answers a batch from one file to another. The answers' file is there whole or not at all.</summary>
internal static class BatchFiles
{
    /// <summary>Names standard input and output.</summary>
    public const string Standard = "-";

    /// <exception cref="CannotAnswerException">The file is not there.</exception>
    public static void Require(string input)
    {
        if (input != Standard)
            Paths.RequireFile(input, ErrorTexts.QuestionsFile, ".csv");
    }

    /// <exception cref="CannotAnswerException">The answers cannot be written there.</exception>
    public static void RequireOut(string output)
    {
        if (output != Standard)
            AnswersFile.Require(output);
    }

    /// <summary>Whether the answers would take the place of the questions.</summary>
    public static bool AreOne(string input, string output) =>
        input != Standard && output != Standard && AnswersFile.Target(output) == AnswersFile.Target(input);

    /// <returns>An <see cref="ExitCode"/>: answered when any row was.</returns>
    public static async Task<int> Answer(BatchJob job, string input, string output, Terminal terminal, CancellationToken cancellation)
    {
        await using Stream reading = input == Standard ? terminal.In : Reading(input);
        using ProgressLine line = new(terminal, output != Standard);
        long? bytes = reading.CanSeek ? reading.Length : null;
        BatchTally tally = output == Standard
            ? await ToStandard(job, reading, terminal, cancellation)
            : await AnswersFile.Write(output, file => new BatchPipeline(job, reading, file).Run(terminal.Error.WriteLine, now => line.Show(now, bytes), cancellation));
        line.Clear();
        if (tally.BadRows > 0)
            await terminal.Error.WriteLineAsync(ErrorTexts.RowsNotAnswered(tally.BadRows, tally.Rows));
        return tally.BadRows > 0 && tally.BadRows == tally.Rows ? ExitCode.CouldNotAnswer : ExitCode.Answered;
    }

    private static async Task<BatchTally> ToStandard(BatchJob job, Stream reading, Terminal terminal, CancellationToken cancellation)
    {
        BatchTally soFar = default;
        try
        {
            return await new BatchPipeline(job, reading, terminal.Out).Run(terminal.Error.WriteLine, now => soFar = now, cancellation);
        }
        catch (OperationCanceledException)
        {
            throw new CannotAnswerException(ErrorTexts.InterruptedAfter(soFar.Rows));
        }
    }

    private static FileStream Reading(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan, Share = FileShare.ReadWrite });
}
