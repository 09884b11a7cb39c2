using System.Text;
using Codeworth.App.Cli.Batches;

namespace Codeworth.App.Tests.Cli;

public sealed class CsvRecordTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "a|b / c|d")]
    [InlineData("a,b\r\nc,d", "a|b / c|d")]
    [InlineData("\"a\nb\",c\nd,e", "a\nb|c / d|e")]
    [InlineData("\"a \"\"b\"\"\",c\n", "a \"b\"|c")]
    [InlineData("5\" pipe,b\nc,d\n", "5\" pipe|b / c|d")]
    [InlineData("\"\",\"\"\n", "|")]
    [InlineData("a,\n,b\n", "a| / |b")]
    [InlineData("\"a,b", "! a quote opens and is never closed; a quote inside a quoted cell is written twice")]
    [InlineData("\"a\"b,c\n", "! text stands after the quote that closes a cell; a quote inside a quoted cell is written twice")]
    public async Task Records_are_the_same_however_the_file_arrives(string csv, string records)
    {
        for (int piece = 1; piece <= csv.Length; piece++)
            Assert.Equal(records, await Read(new Dripping(Encoding.UTF8.GetBytes(csv), piece)));
    }

    [Fact]
    public async Task Records_lie_across_the_edges_of_chunks()
    {
        string csv = string.Concat(Enumerable.Range(0, 60_000).Select(row => $"{row},\"x\n{row}\"\n"));
        string[] records = (await Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)))).Split(" / ");
        Assert.Equal(Enumerable.Range(0, 60_000).Select(row => $"{row}|x\n{row}"), records);
    }

    private static async Task<string> Read(Stream stream)
    {
        ChunkReader reader = new(stream);
        Chunk chunk = new();
        List<string> records = [];
        while (await reader.Read(chunk, int.MaxValue, TestContext.Current.CancellationToken))
            records.AddRange(Records(chunk));
        return string.Join(" / ", records);
    }

    private static IEnumerable<string> Records(Chunk chunk)
    {
        CsvCells cells = new();
        int start = 0;
        foreach (int end in chunk.Ends)
        {
            byte[] record = CsvRecord.WithoutLineEnd(chunk.Records.WrittenSpan[start..end]).ToArray();
            start = end;
            yield return cells.Split(record) is { } wrong
                ? "! " + wrong
                : string.Join('|', Enumerable.Range(0, cells.Count).Select(column => cells.Text(record, column)));
        }
    }

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Dripping(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
