using System.Buffers;
using System.Text;
using Codeworth.App.Cli.Text;

namespace Codeworth.App.Tests.Cli;

public sealed class TableJsonTests
{
    [Fact]
    public void Amounts_are_numbers_and_titles_are_written_as_properties()
    {
        Table table = new(Column.Words("table"), Column.Amounts("rows read"));
        table.Add("national-2026", "16,434");
        ArrayBufferWriter<byte> output = new();
        TableJson.Write(output, table);
        Assert.Equal("[{\"table\":\"national-2026\",\"rowsRead\":16434}]\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
