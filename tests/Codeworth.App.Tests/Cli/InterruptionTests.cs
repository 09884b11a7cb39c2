using System.Diagnostics;
using Codeworth.App.Cli;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

/// <summary>A batch ends when nobody waits for it any more.</summary>
public sealed class InterruptionTests
{
    [Fact]
    public async Task A_terminal_that_says_nothing_is_no_longer_waited_for()
    {
        using CancellationTokenSource stop = new();
        ValueTask<bool> reading = new ChunkReader(new Silent()).Read(new Chunk(), 1, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Answers_nobody_reads_are_not_made()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows tells a writer that its reader has gone in another way.");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Codeworth.App.dll"), "worth", "--batch", "-"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            Environment = { ["XDG_DATA_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-workspace") },
        })!;
        Task questions = Task.Run(() => Ask(process.StandardInput, process), TestContext.Current.CancellationToken);
        Assert.StartsWith("area,median", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        process.StandardOutput.Close();
        bool ended = process.WaitForExit(TimeSpan.FromSeconds(60));
        if (!ended)
            process.Kill();
        await questions;
        Assert.True(ended);
        Assert.Equal((ExitCode.Answered, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Asks without end, until nobody answers.</summary>
    private static void Ask(StreamWriter questions, Process process)
    {
        string many = string.Concat(Enumerable.Repeat("TX\n", 10_000));
        try
        {
            questions.Write("area\n");
            while (!process.HasExited)
                questions.Write(many);
        }
        catch (IOException)
        {
            // The process has ended: its input is closed.
        }
    }

    /// <summary>Never says anything, and does not hear that it need not.</summary>
    private sealed class Silent : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => 0;

        public override long Position { get; set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(new TaskCompletionSource<int>().Task);

        public override int Read(byte[] buffer, int offset, int count) => 0;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => 0;

        public override void SetLength(long value)
        {
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
        }
    }
}
