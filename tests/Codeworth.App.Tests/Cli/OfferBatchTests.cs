using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

/// <summary>Many postings: read from a folder, lines or rows, judged as each is alone, ranked.</summary>
public sealed class OfferBatchTests
{
    private static readonly string[] Person = ["--years", "5", "--credential", "CPC", "--on", "2026-11"];

    [Fact]
    public async Task A_folder_in_text_with_a_copy_and_an_empty_file()
    {
        using TemporaryFolder folder = new();
        foreach ((string name, (string Option, string Value)[] said) in OfferCases.All.Where(each => each.Said[0].Option == "text"))
            await Write(folder, $"{name}.txt", said[0].Value);
        await Write(folder, "zz-again.md", OfferCases.Inpatient + "\nRequisition 20417");
        await Write(folder, "zz-empty.html", " ");
        await Write(folder, "zz-notes.docx", "no posting");
        Ran ran = await Ran.Command(["offer", "--batch", folder.Path, .. Person, "--top", "10"]);
        Golden.Check("offer-batch.txt", ran.Out);
        Assert.Equal((0, "1 of 20 postings could not be read.\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task Each_has_the_verdict_it_has_alone()
    {
        (string Name, (string Option, string Value)[] Said)[] cases = [.. OfferCases.All.Where(each => each.Said is [("text", _)])];
        string lines = string.Join('\n', cases.Select(each => JsonSerializer.Serialize(each.Said[0].Value)));
        using JsonDocument many = JsonDocument.Parse((await Ran.Command(lines, ["offer", "--batch", "-", "--on", "2026-11", "--json", "--top", "100"])).Out);
        Dictionary<string, JsonElement> byName = many.RootElement.GetProperty("ranking").EnumerateArray().ToDictionary(each => each.GetProperty("name").GetString()!);
        Assert.Equal(cases.Length, byName.Count);
        foreach ((int i, (string name, (string, string)[] said)) in cases.Index())
        {
            using JsonDocument alone = JsonDocument.Parse((await Ran.Command(["offer", .. OfferCases.Arguments(said), "--json"])).Out);
            JsonElement one = byName[$"line {i + 1}"], verdict = alone.RootElement.GetProperty("verdict");
            Assert.Equal(alone.RootElement.GetProperty("worth").GetProperty("median").GetRawText(), one.GetProperty("worth").GetRawText());
            Assert.Equal(verdict.ValueKind, one.GetProperty("verdict").ValueKind);
            if (verdict.ValueKind == JsonValueKind.Null)
                continue;
            foreach (string property in new[] { "is", "confidence", "chanceBelowMedian", "percentile" })
                Assert.True(verdict.GetProperty(property).GetRawText() == one.GetProperty("verdict").GetProperty(property).GetRawText(), $"{name}: {property}");
        }
    }

    [Fact]
    public async Task Rows_say_options_of_their_own_and_are_written_ranked()
    {
        using TemporaryFolder folder = new();
        string rows = await Write(folder, "rows.csv", "id,text,area,years\n1,\"Coder II, hospital. $28.50/hr. CPC required.\nRemote\",OH,9\n2,\"Coder, \"\"billing\"\" office. $21/hr.\",Texs,\n3,=Coder $30 an hour,,70\n4,Auditor $88000 a year. CPMA.,TX,\n");
        string written = Path.Combine(folder.Path, "ranked.csv");
        Ran ran = await Ran.Command(["offer", "--batch", rows, .. Person, "--out", written]);
        Golden.Check("offer-batch-rows.txt", ran.Out);
        Golden.Check("offer-batch-rows.csv", await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken));
        string lines = Path.Combine(folder.Path, "ranked.ndjson");
        await Ran.Command(["offer", "--batch", rows, .. Person, "--order", "worth", "--out", lines]);
        Assert.Equal([1, 2], (await File.ReadAllLinesAsync(lines, TestContext.Current.CancellationToken)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("rank").GetInt32()));
    }

    [Theory]
    [InlineData("\"Coder, $30 an hour\"", 0)]
    [InlineData("{\"text\":\"Coder, $30 an hour\",\"credential\":[\"CPC\",\"CRC\"],\"years\":3}", 0)]
    [InlineData("{\"@type\":\"JobPosting\",\"title\":\"Coder\",\"description\":\"$30 an hour\"}", 0)]
    [InlineData("{\"text\":\"Coder\",\"yeers\":3}", 1)]
    [InlineData("{\"posting\":\"Coder\"}", 1)]
    [InlineData("{\"text\":", 1)]
    [InlineData("[1]", 1)]
    public async Task A_line_is_a_text_an_object_or_a_JobPosting(string line, int code)
    {
        Ran ran = await Ran.Command(line, ["offer", "--batch", "-"]);
        Assert.Equal((code, code == 0), (ran.Code, ran.Error.Length == 0));
    }

    [Fact]
    public async Task What_is_wrong_is_said_before_anything_is_read()
    {
        using TemporaryFolder folder = new();
        string table = await Write(folder, "table.csv", "id,txt\n1,Coder\n"), other = await Write(folder, "x.pdf", "%PDF"), empty = Directory.CreateDirectory(folder.At("nothing")).FullName;
        string said = string.Concat(
            (await Ran.Command("offer", "--batch", "no-such-folder")).Error, (await Ran.Command("offer", "--batch", table)).Error, (await Ran.Command("offer", "--batch", other)).Error,
            (await Ran.Command("offer", "--batch", empty)).Error, (await Ran.Command("offer", "--batch", empty, "--text", "Coder")).Error, (await Ran.Command("offer", "--batch", empty, "--order", "size")).Error,
            (await Ran.Command("offer", "--batch", empty, "--top", "0")).Error, (await Ran.Command("offer", "--text", "Coder", "--top", "3")).Error, (await Ran.Command("offer", "--batch", empty, "--years", "70")).Error);
        Golden.Check("offer-batch-wrong.txt", said.Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    private static async Task<string> Write(TemporaryFolder folder, string name, string text)
    {
        string file = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }
}
