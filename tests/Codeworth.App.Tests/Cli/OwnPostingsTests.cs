using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

/// <summary>Postings somebody gathered become evidence of their own, and are fitted only where they ask.</summary>
public sealed class OwnPostingsTests
{
    [Fact]
    public async Task They_are_kept_apart_and_move_an_answer_a_little_where_asked()
    {
        using TemporaryFolder folder = new();
        string workspace = folder.At("mine"), lines = folder.At("postings.ndjson");
        await File.WriteAllLinesAsync(lines, Enumerable.Range(0, 60).Select(i => JsonSerializer.Serialize($"Coder II. Remote. ${40 + (i / 10)}.{i % 10}0 an hour. CPC required.")), TestContext.Current.CancellationToken);
        Ran import = await Ran.Command("--workspace", workspace, "import", "postings", lines, "--on", "2026-10", "--json");
        using JsonDocument json = JsonDocument.Parse(import.Out);
        JsonElement table = json.RootElement.GetProperty("tables")[0];
        Assert.Equal((60, 1, "mine/postings-2026-10"), (table.GetProperty("rowsRead").GetInt32(), table.GetProperty("figures").GetInt32(), table.GetProperty("source").GetString()));
        Assert.Contains("fit --with mine", import.Error, StringComparison.Ordinal);

        double shipped = await Median(folder.At("empty"));
        await Ran.Command("--workspace", workspace, "fit");
        Assert.Equal(shipped, await Median(workspace));
        await Ran.Command("--workspace", workspace, "fit", "--with", "mine");
        double mine = await Median(workspace);
        // Sixty of them post 89,000 dollars, far above the market: the answer moves towards them, but one hand is no market.
        Assert.InRange(mine, shipped * 1.001, shipped * 1.1);
        Assert.Contains("Your own postings", (await Ran.Command("--workspace", workspace, "explain", "--role", "coder", "--credential", "CPC", "--mode", "remote", "--json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_month_stands_beside_and_the_same_takes_its_place()
    {
        using TemporaryFolder folder = new();
        string workspace = folder.At("mine");
        foreach (string month in new[] { "2026-09", "2026-10", "2026-10" })
            await Ran.Command("\"Coder, $30 an hour, Ohio\"", ["--workspace", workspace, "import", "postings", "-", "--on", month]);
        Assert.Equal(["postings-2026-09.csv", "postings-2026-10.csv", "source.yml"], Directory.GetFiles(Path.Combine(workspace, "evidence", "mine")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Where_none_says_pay_nothing_is_written()
    {
        using TemporaryFolder folder = new();
        Ran ran = await Ran.Command("\"Coder. Competitive pay.\"", ["--workspace", folder.At("mine"), "import", "postings", "-"]);
        Assert.Equal((1, true, false), (ran.Code, ran.Error.Contains("nothing to import", StringComparison.Ordinal), Directory.Exists(folder.At("mine"))));
        Ran unknown = await Ran.Command("fit", "--with", "yours");
        Assert.Equal((2, "with: There is no evidence 'yours' to fit beside what ships. Expected: mine.\n"), (unknown.Code, unknown.Error));
    }

    private static async Task<double> Median(string workspace)
    {
        using JsonDocument json = JsonDocument.Parse((await Ran.Command("--workspace", workspace, "worth", "--role", "coder", "--credential", "CPC", "--mode", "remote", "--json")).Out);
        return json.RootElement.GetProperty("median").GetProperty("value").GetDouble();
    }
}
