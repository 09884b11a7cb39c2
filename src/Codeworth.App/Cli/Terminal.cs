using System.Text;

namespace Codeworth.App.Cli;

/// <summary>Where a command reads, writes and learns the date.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output: answers.</param>
/// <param name="Error">Standard error: messages and progress.</param>
/// <param name="Colours">Whether the output is a terminal that shows colours.</param>
/// <param name="ShowsProgress">Whether the messages go to a terminal, where a line can be drawn over.</param>
/// <param name="Width">Columns to write in.</param>
/// <param name="Clock">Tells the month that stands where none is said.</param>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error, bool Colours, bool ShowsProgress, int Width, TimeProvider Clock)
{
    /// <summary>Columns where the output is not a terminal, and the most used in one: longer lines are hard to read.</summary>
    public const int PlainWidth = 80;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    public static Terminal OfProcess()
    {
        bool plain = Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is "dumb";
        StreamWriter error = new(Console.OpenStandardError(), _utf8) { AutoFlush = true, NewLine = "\n" };
        int width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? PlainWidth : Math.Clamp(Console.WindowWidth, 40, 100);
        return new Terminal(
            Console.OpenStandardInput(), StandardOutput.Open(), error, !plain, !Console.IsErrorRedirected, width, TimeProvider.System);
    }

    /// <summary>Writes text to the output; lines end with a line feed everywhere, so that the same answer has the same bytes.</summary>
    public StreamWriter Writer() => new(Out, _utf8, bufferSize: 4096, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The current day.</summary>
    public DateOnly Day() => DateOnly.FromDateTime(Clock.GetLocalNow().Date);

    /// <summary>The current month.</summary>
    public Wages.YearMonth Today()
    {
        DateTimeOffset now = Clock.GetLocalNow();
        return new Wages.YearMonth(now.Year, now.Month);
    }
}
