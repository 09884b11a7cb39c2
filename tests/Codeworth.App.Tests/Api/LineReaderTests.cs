using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Codeworth.App.Api;

namespace Codeworth.App.Tests.Api;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nb\n", "1:a 2:b")]
    [InlineData("a\nb", "1:a 2:b")]
    [InlineData("a\n\n \r\nb", "1:a 4:b")]
    [InlineData("abcdefghijkl\nb", "1:! 2:b")]
    [InlineData("a\nabcdefghijkl", "1:a 2:!")]
    [InlineData("", "")]
    public async Task Lines_are_the_same_however_they_arrive(string text, string lines)
    {
        for (int piece = 1; piece <= Math.Max(1, text.Length); piece++)
            Assert.Equal(lines, await Read(text, piece));
    }

    private static async Task<string> Read(string text, int piece)
    {
        Pipe pipe = new();
        Task writing = Write(pipe.Writer, Encoding.UTF8.GetBytes(text), piece);
        LineReader reader = new(pipe.Reader, longest: 8);
        List<string> lines = [];
        while (await reader.Read(TestContext.Current.CancellationToken))
        {
            while (reader.TryNext(out ReadOnlySequence<byte> line, out long number, out bool tooLong))
                lines.Add($"{number}:{(tooLong ? "!" : Encoding.UTF8.GetString(line))}");
        }

        await writing;
        return string.Join(' ', lines);
    }

    private static async Task Write(PipeWriter writer, byte[] bytes, int piece)
    {
        foreach (byte[] part in bytes.Chunk(piece))
        {
            await writer.WriteAsync(part);
            await Task.Yield();
        }

        await writer.CompleteAsync();
    }
}
