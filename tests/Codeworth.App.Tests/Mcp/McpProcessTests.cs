using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;
using Codeworth.App.Cli;
using Codeworth.App.Mcp;
using Codeworth.App.Tests.Support;
using Codeworth.Data.Catalog;
using Codeworth.Tests.Data;

namespace Codeworth.App.Tests.Mcp;

/// <summary>Lines in, lines out: what the command does with its streams.</summary>
public sealed class McpProcessTests
{
    [Fact]
    public async Task What_is_piped_in_is_answered_before_it_ends()
    {
        Ran ran = await Ran.Command(Conversation.Of(("tools/list", "{}"), ("tools/call", """{"name":"plan","arguments":{"area":"TX","horizon":3}}"""), ("tools/call", """{"name":"worth"}""")), ["mcp"]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        JsonElement[] answers = Conversation.Answers(ran.Out);
        Assert.Equal([1, 2, 3, 4], answers.Select(answer => answer.GetProperty("id").GetInt32()));
        Assert.All(answers, answer => Assert.True(answer.TryGetProperty("result", out _), answer.GetRawText()));
    }

    [Fact]
    public async Task Nothing_asked_is_nothing_said() => Assert.Equal((0, "", ""), Parts(await Ran.Command("", ["mcp"])));

    [Fact]
    public async Task Where_no_month_is_said_it_is_the_clocks()
    {
        JsonElement answer = Conversation.Answers((await Ran.Command(Conversation.Of(("tools/call", """{"name":"worth","arguments":{}}""")), ["mcp"])).Out)[1];
        Assert.Equal("2026-11", answer.GetProperty("result").GetProperty("structuredContent").GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("{not json")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("""{"jsonrpc":"2.0","id":77}""")]
    [InlineData("""{"jsonrpc":"2.0","id":77,"method":"no/such"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":77,"method":"tools/call","params":{"name":5}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":77,"method":"tools/call","params":{"name":"worth","arguments":[4]}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1.5}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":[]}""")]
    public async Task A_line_that_is_no_request_does_not_end_it(string line)
    {
        string input = Conversation.Of(("tools/call", """{"name":"worth","arguments":{}}""")).Replace("\n", $"\n{line}\n", StringComparison.Ordinal);
        Ran ran = await Ran.Command(input, ["mcp"]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        JsonElement[] answers = Conversation.Answers(ran.Out);
        Assert.Contains(answers, answer => answer.GetProperty("id").GetInt32() == 2 && answer.TryGetProperty("result", out _));
        Assert.All(answers.Where(answer => answer.GetProperty("id").GetInt32() == 77), answer => Assert.True(answer.TryGetProperty("error", out _)));
    }

    [Fact]
    public async Task The_users_own_imports_are_among_the_evidence()
    {
        using TemporaryFolder folder = new();
        string workspace = folder.At("mine");
        string workbook = WorkbookMaker.Write(folder.Path, "MSA_M2026_dl.xlsx", "MSA_M2026_dl", [WorkbookMaker.Header, WorkbookMaker.Row("19100", "4", "TX", "29-2072")]);
        await Ran.Command("--workspace", workspace, "import", "oews", workbook);
        Ran ran = await Ran.Command(Conversation.Of(("resources/read", """{"uri":"codeworth://evidence/bls-oews/metro-2026"}""")), ["--workspace", workspace, "mcp"]);
        Assert.Contains("metro-2026", Conversation.Answers(ran.Out)[1].GetProperty("result").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_that_is_not_there_is_said_beside_the_protocol()
    {
        using TemporaryFolder folder = new();
        Ran ran = await Ran.Command(Conversation.Of(("ping", "{}")), ["--workspace", folder.At("none"), "mcp"]);
        Assert.Contains("answered from what ships", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, Conversation.Answers(ran.Out).Length);
    }

    [Fact]
    public async Task Closing_its_input_ends_the_executable_with_0()
    {
        using Process process = Start();
        await process.StandardInput.WriteAsync(Conversation.Of(("tools/list", "{}")));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        string first = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        process.StandardInput.Close();
        Assert.Equal(2, Conversation.Answers(first + "\n" + await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Length);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task It_stops_when_told_to_though_its_input_says_nothing()
    {
        using CancellationTokenSource stop = new();
        using MemoryStream output = new();
        Terminal terminal = new(new Pipe().Reader.AsStream(), output, TextWriter.Null, Colours: false, ShowsProgress: false, Terminal.PlainWidth, new FixedClock());
        Task running = McpDoor.Run(Workspace.Shipped, terminal, stop.Token);
        await stop.CancelAsync();
        await Task.WhenAny(running).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.False(running.IsFaulted);
        output.WriteByte(0);
    }

    private static (int, string, string) Parts(Ran ran) => (ran.Code, ran.Out, ran.Error);

    private static Process Start() => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Codeworth.App.dll"), "mcp", "--workspace", Ran.EmptyWorkspace])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
    })!;
}
