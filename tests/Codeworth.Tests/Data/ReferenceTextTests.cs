using Codeworth.Data.Catalog;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class ReferenceTextTests
{
    [Fact]
    public void Quoted_cells_hold_commas_quotes_and_line_ends()
    {
        List<string[]> rows = ReferenceText.Rows("a,b\r\n\"x, \"\"y\"\"\nz\",2\n,\n");
        Assert.Equal([["a", "b"], ["x, \"y\"\nz", "2"], ["", ""]], rows);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        string[] cells = ["plain", "a,b", "say \"no\"", "", "two\nlines"];
        Assert.Equal([cells], ReferenceText.Rows(ReferenceText.Line(cells)));
    }

    [Fact]
    public void A_row_of_another_length_is_named()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => new ReferenceTable("t.csv", "id,name\nx,y,z\n"));
        Assert.Equal(Codeworth.Data.ErrorTexts.TableRowLength("t.csv", "x", 3, 2), error.Message);
    }

    [Fact]
    public void A_missing_column_is_named_with_those_that_are_there()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => new ReferenceTable("t.csv", "id,name\n").Column("kind"));
        Assert.Equal(Codeworth.Data.ErrorTexts.TableColumn("t.csv", "kind", "id, name"), error.Message);
    }
}
