using Codeworth.Data.Sources;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class EvidenceSeparatedValuesTests
{
    [Theory]
    [InlineData("a,b,c", new[] { "a", "b", "c" })]
    [InlineData(",,", new[] { "", "", "" })]
    [InlineData("\"a,b\",c", new[] { "a,b", "c" })]
    [InlineData("\"say \"\"so\"\"\",\"\"", new[] { "say \"so\"", "" })]
    [InlineData("\"two\nlines\",x", new[] { "two\nlines", "x" })]
    [InlineData("a,\"\"\"\"", new[] { "a", "\"" })]
    public void Fields_are_cut_as_RFC_4180_says(string text, string[] fields) => Assert.Equal([fields], Rows(text));

    [Fact]
    public void Rows_are_counted_by_the_line_they_begin_on()
    {
        SeparatedValues values = new(new StringReader("h\n\"two\nlines\"\n\nlast\n"));

        List<int> rows = [];
        while (values.Read())
            rows.Add(values.Row);

        Assert.Equal([1, 2, 5], rows);
    }

    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll(
        Gen.Elements("plain", "", "a,b", "\"", "quote\"inside", "two\nlines", "\",\"", "é").ArrayOf(9).ToArbitrary(),
        texts =>
        {
            EvidenceRow row = new("id" + texts[0], texts[1], 1.5, texts[2], "2025-05", texts[3], 2, 0.01, "A", texts[4]);
            List<string[]> read = Rows(EvidenceText.Line(row));
            return read.Count == 1
                && read[0].SequenceEqual(["id" + texts[0], texts[1], "1.5", texts[2], "2025-05", texts[3], "2", "0.01", "A", texts[4]]);
        }).QuickCheckThrowOnFailure();

    private static List<string[]> Rows(string text)
    {
        SeparatedValues values = new(new StringReader(text));
        List<string[]> rows = [];
        while (values.Read())
            rows.Add([.. Enumerable.Range(0, values.Count).Select(field => values[field].ToString())]);
        return rows;
    }
}
