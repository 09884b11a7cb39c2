using Codeworth.App.Cli.Batches;

namespace Codeworth.App.Cli;

/// <summary>One line on the messages' terminal that tells how far something has come; nothing before a second has passed, nothing where there is no terminal.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="wanted">Whether it may be shown: not beside answers on the same terminal.</param>
internal sealed class ProgressLine(Terminal terminal, bool wanted) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(0.2);
    private readonly long _start = terminal.Clock.GetTimestamp();
    private TimeSpan _shown;
    private int _length;

    /// <summary>What is under way, at once, where nothing tells how far it has come.</summary>
    public void Begin(string what)
    {
        if (wanted && terminal.ShowsProgress)
            Draw(what);
    }

    /// <summary>How far a batch has come.</summary>
    /// <param name="tally">Rows so far.</param>
    /// <param name="bytes">Bytes there are to read, where known.</param>
    public void Show(BatchTally tally, long? bytes)
    {
        double seconds = Math.Max(0.001, terminal.Clock.GetElapsedTime(_start).TotalSeconds);
        string share = bytes is > 0 ? $", {100.0 * tally.BytesRead / bytes.Value:0} %" : "";
        Show($"{tally.Rows:#,0} rows{share}, {tally.Rows / seconds:#,0} rows/s");
    }

    /// <summary>How far something has come: what, and of how much.</summary>
    public void Show(string what, long done, long total) => 
        Show(total > 0 ? $"{what} {Bar(done, total)} {100.0 * done / total:0} %" : $"{what}: {done:#,0}");

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_length > 0)
            terminal.Error.Write($"\r{new string(' ', _length)}\r");
        _length = 0;
    }

    public void Dispose() => Clear();

    private void Show(string text)
    {
        TimeSpan elapsed = terminal.Clock.GetElapsedTime(_start);
        if (!wanted || !terminal.ShowsProgress || elapsed < _patience || elapsed - _shown < _pause)
            return;
        _shown = elapsed;
        Draw(text);
    }

    private void Draw(string text)
    {
        string line = text.Length < Terminal.PlainWidth ? text : text[..(Terminal.PlainWidth - 1)];
        terminal.Error.Write("\r" + line.PadRight(_length));
        _length = line.Length;
    }

    private static string Bar(long done, long total)
    {
        const int cells = 20;
        int full = (int)Math.Clamp(cells * done / total, 0, cells);
        return $"[{new string('#', full)}{new string('.', cells - full)}]";
    }
}
