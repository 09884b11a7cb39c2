using System.Buffers;
using System.Text;
using Codeworth.App.Cli.Text;

namespace Codeworth.App.Tests.Cli;

public sealed class TableJsonTests
{
    [Fact]
    public void A_table_turned_has_its_columns_as_rows()
    {
        Table table = new(Column.Words(""), Column.Amounts("p10"), Column.Amounts("mean"));
        table.Add("a year", "$1", "$2");
        table.Add("an hour", "$3", "$4");
        Table turned = table.Turned();
        Assert.Equal(["", "a year", "an hour"], turned.Columns.Select(column => column.Title));
        Assert.Equal([["p10", "$1", "$3"], ["mean", "$2", "$4"]], turned.Rows.Select(row => row.ToArray()));
    }

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
