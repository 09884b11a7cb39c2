using System.Text.Json;
using Codeworth.App.Cli;
using Codeworth.App.Tests.Support;
using Codeworth.Tests.Data;

namespace Codeworth.App.Tests.Cli;

/// <summary>A release is imported, a model fitted: each says what it did, to people and to programs, and what comes next.</summary>
public sealed class OwnModelTests
{
    [Fact]
    public async Task An_import_gives_one_object_and_the_next_step()
    {
        using TemporaryFolder folder = new();
        string workspace = folder.At("mine");
        Ran ran = await Ran.Command("--workspace", workspace, "import", "oews", Workbook(folder), "--json");
        using JsonDocument json = JsonDocument.Parse(ran.Out);
        JsonElement table = json.RootElement.GetProperty("tables")[0];
        Assert.Equal(["tables", "writtenTo"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["table", "rowsRead", "figures", "source", "areasLeftOut"], table.EnumerateObject().Select(property => property.Name));
        Assert.Equal((2, "bls-oews/metro-2026", workspace), (
            table.GetProperty("rowsRead").GetInt32(), table.GetProperty("source").GetString(), json.RootElement.GetProperty("writtenTo").GetString()));
        Assert.Equal(["99999"], table.GetProperty("areasLeftOut").EnumerateArray().Select(area => area.GetString()));
        Assert.EndsWith("\n" + NextSteps.AfterImport(workspace) + "\n", ran.Error, StringComparison.Ordinal);
        Assert.Contains($"codeworth fit --workspace {workspace}", NextSteps.AfterImport(workspace), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fit_gives_one_object_and_the_next_step()
    {
        using TemporaryFolder folder = new();
        string workspace = folder.At("my own");
        Ran ran = await Ran.Command("--workspace", workspace, "fit", "--json");
        using JsonDocument json = JsonDocument.Parse(ran.Out);
        JsonElement fit = json.RootElement;
        Assert.Equal(["model", "evidenceTo", "answersFor", "seconds", "notUsed", "writtenTo"], fit.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["from", "to"], fit.GetProperty("answersFor").EnumerateObject().Select(property => property.Name));
        Assert.All(fit.GetProperty("notUsed").EnumerateArray(), unused =>
        {
            Assert.Equal(["reason", "figures"], unused.EnumerateObject().Select(property => property.Name));
            Assert.True(unused.GetProperty("figures").GetInt32() > 0);
        });
        string version = fit.GetProperty("model").GetString()!, model = Path.Combine(workspace, "model");
        Assert.Equal(model, fit.GetProperty("writtenTo").GetString());
        Assert.True(fit.GetProperty("seconds").GetDouble() >= 0);
        Assert.Equal(NextSteps.AfterFit(model, version, workspace) + "\n", ran.Error);
        Assert.Contains($"'codeworth worth --workspace \"{workspace}\"'", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_workspace_none_is_named() =>
        Assert.Equal("Run 'codeworth fit' to answer from what was imported.", NextSteps.AfterImport(null));

    private static string Workbook(TemporaryFolder folder) => WorkbookMaker.Write(
        folder.Path, "MSA_M2026_dl.xlsx", "MSA_M2026_dl",
        [WorkbookMaker.Header, WorkbookMaker.Row("19100", "4", "TX", "29-2072"), WorkbookMaker.Row("99999", "4", "TX", "29-2072")]);
}
