using System.Text.Json;
using System.Text.RegularExpressions;
using Codeworth.App.Cli;
using Codeworth.App.Mcp;
using Codeworth.App.Tests.Cli;
using Codeworth.App.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Codeworth.App.Tests.Mcp;

/// <summary>The tools, by the protocol's own client and the built executable.</summary>
public sealed partial class McpToolTests(McpConnection connection) : IClassFixture<McpConnection>
{
    private static readonly string[] _asked = ["worth", "explain", "take_home", "places", "moves", "plan", "training", "judge_offer", "check_claim"];

    public static TheoryData<string, string> Cases => [.. ToolCases.All.Select(each => (each.Tool, each.Arguments))];

    public static TheoryData<string> Offers => [.. OfferCases.All.Select(each => each.Name)];

    [Fact]
    public async Task The_server_says_who_it_is_and_how_its_answers_are_quoted()
    {
        Assert.Equal(("codeworth", (await Ran.Command("--version")).Out.Trim()), (connection.Client.ServerInfo!.Name, connection.Client.ServerInfo.Version));
        Assert.All(new[] { "80 % interval", "neither tax nor legal advice", "never invent accomplishments", "2026-11", "codeworth://method" }, said => Assert.Contains(said, connection.Client.ServerInstructions!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_question_is_a_tool_that_says_what_it_answers()
    {
        Tool[] tools = await Listed();
        Assert.Equal(Tools.All.Select(tool => tool.Name), tools.Select(tool => tool.Name));
        Assert.Empty(_asked.Except(tools.Select(tool => tool.Name)));
        Assert.All(tools, tool =>
        {
            Assert.InRange(tool.Title!.Length, 5, 40);
            Assert.InRange(tool.Description!.Length, 150, 900);
            Assert.Equal((true, true, false, false), (tool.Annotations!.ReadOnlyHint, tool.Annotations.IdempotentHint, tool.Annotations.DestructiveHint, tool.Annotations.OpenWorldHint));
        });
    }

    [Fact]
    public async Task Schemas_are_schemas_and_every_argument_is_described() => Assert.All(await Listed(), tool =>
    {
        Assert.Empty(SchemaCheck.Malformed(tool.InputSchema));
        Assert.Empty(SchemaCheck.Malformed(tool.OutputSchema!.Value));
        Assert.False(tool.InputSchema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal("object", tool.OutputSchema.Value.GetProperty("type").GetString());
        Assert.All(tool.InputSchema.GetProperty("properties").EnumerateObject(), argument =>
        {
            string described = argument.Value.GetProperty("description").GetString()!;
            Assert.InRange(described.Length, 8, 400);
            Assert.False(CommandLineWords().IsMatch(described), described);
        });
    });

    /// <summary>What the command line alone can do with files, and how claims are named there.</summary>
    [Fact]
    public async Task Arguments_are_the_options_of_the_verb() => Assert.All(await Listed(), tool =>
    {
        System.CommandLine.Command verb = CliDocument.Root.Subcommands.First(each => each.Name == Tools.All.First(known => known.Name == tool.Name).Verb);
        string[] options = [.. verb.Options.Select(option => option.Name[2..]).Except(["batch", "brief", "out", "file", "calendar", "assumptions", .. tool.Name == "judge_offer" ? new[] { "order", "top" } : []])];
        string[] named = verb.Arguments.Any(argument => argument.Name == "ID") ? ["id", .. options] : options;
        string[] arguments = [.. tool.InputSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
        Assert.Equal(named.Order(StringComparer.Ordinal), arguments.Order(StringComparer.Ordinal));
    });

    [Fact]
    public async Task What_is_listed_whole_is_an_enumeration()
    {
        Tool[] tools = await Listed();
        Assert.Equal(["single", "married", "head-of-household"], Values(tools, "take_home", "filing"));
        Assert.Equal(["purchasing-power", "take-home", "pay"], Values(tools, "plan", "counts"));
        Assert.Equal(["on-site", "hybrid", "remote"], Values(tools, "worth", "mode"));
        Assert.Contains("none", Values(tools, "plan", "role"));
        Assert.DoesNotContain("none", Values(tools, "worth", "role"));
        Assert.Superset(new HashSet<string> { "CPC", "none" }, tools.First(tool => tool.Name == "worth").InputSchema.GetProperty("properties").GetProperty("credential").GetProperty("items").GetProperty("enum").EnumerateArray().Select(each => each.GetString()!).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_tool_gives_the_JSON_and_the_text_of_the_command_line_of_the_schemas_it_states(string tool, string arguments)
    {
        Tool listed = (await Listed()).First(each => each.Name == tool);
        Assert.Empty(SchemaCheck.Wrong(listed.InputSchema, JsonDocument.Parse(arguments).RootElement));
        string[] command = ToolCases.Command(tool, arguments);
        CallToolResult result = await connection.Call(tool, arguments);
        Assert.NotEqual(true, result.IsError);
        using JsonDocument told = JsonDocument.Parse((await Ran.Command([.. command, "--json"])).Out);
        Assert.True(JsonElement.DeepEquals(told.RootElement, result.StructuredContent!.Value));
        Assert.Equal((await Ran.Command(command)).Out, McpConnection.Text(result));
        Assert.Empty(SchemaCheck.Wrong(listed.OutputSchema!.Value, result.StructuredContent.Value));
    }

    [Fact]
    public void Every_tool_is_called() => Assert.Equal(Tools.All.Select(tool => tool.Name).Order(), ToolCases.All.Select(each => each.Tool).Distinct().Order());

    [Theory]
    [MemberData(nameof(Offers))]
    public async Task Twenty_offers_are_judged_as_on_the_command_line(string name)
    {
        string line = File.ReadLines(Clone.At("tests/Codeworth.App.Tests/Cli/Goldens/offers-twenty.ndjson")).First(each => each.StartsWith(name + " ", StringComparison.Ordinal));
        using JsonDocument told = JsonDocument.Parse(line[(name.Length + 1)..]);
        CallToolResult result = await connection.Call("judge_offer", OfferCases.Json(OfferCases.All.First(each => each.Name == name).Said));
        Assert.True(JsonElement.DeepEquals(told.RootElement, result.StructuredContent!.Value));
        Assert.Empty(SchemaCheck.Wrong((await Listed()).First(tool => tool.Name == "judge_offer").OutputSchema!.Value, result.StructuredContent.Value));
    }

    [Fact]
    public async Task Calls_at_once_are_answered_as_calls_in_turn()
    {
        (string Tool, string Arguments)[] calls = [.. ToolCases.All.Where(each => each.Tool is "worth" or "take_home" or "judge_offer" or "check_claim" or "moves")];
        CallToolResult[] together = await Task.WhenAll(calls.Concat(calls).Select(each => connection.Call(each.Tool, each.Arguments)));
        foreach (((string tool, string arguments), int index) in calls.Select((each, index) => (each, index)))
        {
            JsonElement alone = (await connection.Call(tool, arguments)).StructuredContent!.Value;
            Assert.True(JsonElement.DeepEquals(alone, together[index].StructuredContent!.Value));
            Assert.True(JsonElement.DeepEquals(alone, together[index + calls.Length].StructuredContent!.Value));
        }
    }

    private static string[] Values(Tool[] tools, string tool, string argument) =>
        [.. tools.First(each => each.Name == tool).InputSchema.GetProperty("properties").GetProperty(argument).GetProperty("enum").EnumerateArray().Select(each => each.GetString()!)];

    private async Task<Tool[]> Listed() => [.. (await connection.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(tool => tool.ProtocolTool)];

    /// <summary>A caller of tools has no command line to look into.</summary>
    [GeneratedRegex("'codeworth |--|say it again", RegexOptions.CultureInvariant)]
    private static partial Regex CommandLineWords();
}
