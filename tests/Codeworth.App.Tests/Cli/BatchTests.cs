using System.Globalization;
using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class BatchTests
{
    [Fact]
    public async Task Columns_pass_through_first_and_answers_follow()
    {
        string[] lines = await Answers("name,years,credential,area\nAnn,4,CPC;CRC,TX\n\"Bo, \"\"B\"\"\",,,\n");
        Assert.Equal("name,years,credential,area,median,median_low,median_high,p10,p25,p50,p75,p90,pay_percentile,error", lines[0]);
        Assert.StartsWith("Ann,4,CPC;CRC,TX,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("\"Bo, \"\"B\"\"\",,,,", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task A_row_says_what_one_answer_says()
    {
        using JsonDocument one = JsonDocument.Parse(
            (await Ran.Command("worth", "--years", "4", "--credential", "CPC", "--credential", "CRC", "--area", "TX", "--pay", "58000", "--on", "2026-11", "--json")).Out);
        string[] cells = (await Answers("years,credential,area,pay,on\n4,CPC;CRC,Texas,58k,2026-11\n"))[1].Split(',')[5..];
        JsonElement median = one.RootElement.GetProperty("median"), pay = one.RootElement.GetProperty("pay");
        decimal[] said = [.. new[] { "value", "low", "high" }.Select(name => median.GetProperty(name).GetDecimal()),
            .. new[] { "p10", "p25", "p50", "p75", "p90" }.Select(name => pay.GetProperty(name).GetDecimal()),
            one.RootElement.GetProperty("yourPay").GetProperty("percentile").GetDecimal()];
        Assert.Equal(said, cells[..9].Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)));
        Assert.Equal("", cells[9]);
    }

    [Fact]
    public async Task A_bad_row_says_its_line_column_and_reason_and_the_rest_go_on()
    {
        Ran ran = await Ran.Command("name,area,pay\nAnn,TX,58000\nBo,Texes,28\n\"C\nc\",TX,58000\nDi,TX\nEve,TX,58000,more\nFay,TX,58000\n", ["worth", "--batch", "-"]);
        string[] lines = ran.Out.TrimEnd().Split('\n');
        Assert.Equal(0, ran.Code);
        Assert.Contains("\"line 3, column area: The place 'Texes' is not known.", lines[2], StringComparison.Ordinal);
        Assert.Contains("line 3, column pay: 28 is too little for a full-time year.", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("c\",TX,58000,", lines[4], StringComparison.Ordinal);
        Assert.EndsWith("\"line 6: the row has 2 columns, the header 3\"", lines[5], StringComparison.Ordinal);
        Assert.StartsWith("Eve,TX,58000,,", lines[6], StringComparison.Ordinal);
        Assert.EndsWith("\"line 7: the row has 4 columns, the header 3; a value with a comma stands in quotes: \"\"Dallas, TX\"\"\"", lines[6], StringComparison.Ordinal);
        Assert.EndsWith(",", lines[7], StringComparison.Ordinal);
        Assert.Equal(App.ErrorTexts.RowsNotAnswered(3, 6) + "\n", ran.Error);
        Assert.All(lines.Where((_, line) => line is 1 or 2 or 5 or 6 or 7), line => Assert.Equal(13, Cells(line)));
    }

    [Fact]
    public async Task A_quote_that_never_closes_spoils_one_row()
    {
        string[] lines = await Answers("name,area\n\"Ann,TX\nBo,TX\n");
        Assert.Contains(App.ErrorTexts.QuoteOpen, lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Bo,TX,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_notes_is_no_misspelt_option() =>
        Assert.Equal("", (await Ran.Command("name,note,area\nAnn,good,TX\n", ["worth", "--batch", "-"])).Error);

    [Fact]
    public async Task A_column_close_to_an_option_is_warned_about()
    {
        Ran ran = await Ran.Command("credentials,area\nCPC,TX\n", ["worth", "--batch", "-"]);
        Assert.Equal(App.ErrorTexts.ColumnLooksLike("credentials", "credential") + "\n", ran.Error);
    }

    [Theory]
    [InlineData("", "The batch is empty")]
    [InlineData("name,age\n", "No column is named as an option.")]
    [InlineData("years;area\n4;TX\n", "separated by something else than commas")]
    [InlineData("area,Area\n", "The column 'Area' comes twice.")]
    [InlineData("\n\nname,area\nAnn,TX\n", "Its first line is empty")]
    [InlineData("name,area\rAnn,TX\rBo,CA\r", "a carriage return alone")]
    public async Task A_header_that_asks_nothing_is_wrong_use(string csv, string said)
    {
        Ran ran = await Ran.Command(csv, ["worth", "--batch", "-"]);
        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_in_UTF_16_is_told_how_to_be_saved()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.At("people.csv"), "name,area\nAnn,TX\n", System.Text.Encoding.Unicode, TestContext.Current.CancellationToken);
        Ran ran = await Ran.Command("worth", "--batch", folder.At("people.csv"));
        Assert.Equal((2, "", $"batch: {App.ErrorTexts.NotUtf8} {App.ErrorTexts.Utf8Expected} {App.ErrorTexts.Utf8Next}\n"), (ran.Code, ran.Out, ran.Error));
    }

    [Fact]
    public async Task Columns_named_as_the_answers_are_told_of()
    {
        Ran ran = await Ran.Command("area,median,error\nTX,1,\n", ["worth", "--batch", "-"]);
        Assert.Equal(App.ErrorTexts.ColumnsOfAnswers(["median", "error"]) + "\n", ran.Error);
        Assert.StartsWith("area,median,error,median,", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_end_in_a_value_does_not_break_the_reason()
    {
        string[] lines = await Answers("area\n\"qq\nqq\"\n");
        Assert.Contains("The place 'qq qq' is not known.", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_beside_the_batch_stand_for_empty_cells()
    {
        string[] without = await Answers("area,years\nTX,4\nTX,4\n");
        string[] with = await Answers("area,years\nTX,\n,4\n", "--years", "4", "--area", "TX");
        Assert.Equal(without[1].Split(',')[2..], with[1].Split(',')[2..]);
        Assert.Equal(without[2].Split(',')[2..], with[2].Split(',')[2..]);
    }

    [Fact]
    public async Task Percentiles_are_chosen() => Assert.Equal(
        "area,median,median_low,median_high,p5,p97.5,pay_percentile,error", (await Answers("area\nTX\n", "--percentiles", "5,97.5"))[0]);

    [Fact]
    public async Task Many_rows_keep_their_order()
    {
        string rows = string.Concat(Enumerable.Range(0, 30_000).Select(row => $"{row},{row % 40},\"a\nb\"\r\n"));
        Ran ran = await Ran.Command("row,years,note\r\n" + rows, ["worth", "--batch", "-"]);
        string[] lines = ran.Out.TrimEnd().Split('\n')[1..];
        Assert.Equal(60_000, lines.Length);
        Assert.All(Enumerable.Range(0, 30_000), row => Assert.Equal($"{row},{row % 40},\"a", lines[2 * row]));
    }

    [Fact]
    public async Task The_answers_file_is_there_whole_or_not_at_all()
    {
        string folder = Directory.CreateTempSubdirectory("codeworth").FullName;
        string people = Path.Combine(folder, "people.csv"), answers = Path.Combine(folder, "answers.csv");
        await File.WriteAllTextAsync(people, "\uFEFFarea\nTX\n", TestContext.Current.CancellationToken);
        Ran ran = await Ran.Command("worth", "--batch", people, "--out", answers);
        Assert.Equal((0, ""), (ran.Code, ran.Out));
        Assert.Equal(2, File.ReadLines(answers).Count());
        await File.WriteAllTextAsync(people, "nothing\n", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Ran.Command("worth", "--batch", people, "--out", answers)).Code);
        Assert.Equal(2, File.ReadLines(answers).Count());
        Ran same = await Ran.Command("worth", "--batch", people, "--out", people);
        Assert.Equal(2, same.Code);
        Assert.Contains(App.ErrorTexts.OutIsTheBatch(people), same.Error, StringComparison.Ordinal);
        Assert.Equal(["answers.csv", "people.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string[]> Answers(string csv, params string[] options)
    {
        Ran ran = await Ran.Command(csv, ["worth", "--batch", "-", .. options]);
        return ran.Out.TrimEnd('\n').Split('\n');
    }

    private static int Cells(string line) => line.Split('"')[0].Count(letter => letter == ',') + 1;
}
