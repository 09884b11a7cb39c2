using System.Text.Json;
using Codeworth.App.Tests.Support;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Codeworth.App.Tests.Mcp;

/// <summary>Whatever is sent, the answer says what is wrong, and the server lives on.</summary>
public sealed class McpMisuseTests(McpConnection connection) : IClassFixture<McpConnection>
{
    [Theory]
    [InlineData("worth", """{"yeers":4}""", "yeers: 'yeers' is not an argument.", "Nearest: years.")]
    [InlineData("plan", """{"child_ages":"4"}""", "'child_ages' is not an argument.", "Nearest: child-ages.")]
    [InlineData("outlook", """{"area":"TX"}""", "'area' is not an argument.", "Expected: no argument.")]
    [InlineData("worth", """{"area":"Texs"}""", "area: The place 'Texs' is not known.", "Nearest:")]
    [InlineData("worth", """{"years":[4]}""", "'years' holds neither a text nor a number.", "such as 4")]
    [InlineData("worth", """{"area":{"state":"TX"}}""", "'area' holds neither a text nor a number.", "such as TX")]
    [InlineData("worth", """{"hourly":"perhaps"}""", "hourly: 'perhaps' is neither true nor false.", "Expected: true or false.")]
    [InlineData("worth", """{"percentiles":[5,500]}""", "percentiles: '5,500' is not a list of percentiles.", "between 0 and 100")]
    [InlineData("worth", """{"credential":["CPX"],"role":"codr"}""", "role: The role 'codr' is not known.", "Nearest: coder")]
    [InlineData("take_home", "{}", "pay: No pay is said.", "area: It is not said where the household lives.")]
    [InlineData("take_home", """{"pay":58000,"area":"TX","filing":"maried"}""", "filing: The filing status 'maried' is not known.", "Nearest: married.")]
    [InlineData("judge_offer", "{}", "text: ", "Expected")]
    [InlineData("check_claim", """{"id":["S999"]}""", "id: There is no claim 'S999' in the register.", "Expected: an id from")]
    [InlineData("training", """{"programme":["certifcate"]}""", "programme: The programme 'certifcate' is not known.", "Nearest: certificate")]
    [InlineData("compare_offers", """{"area":"TX","offer":["bse=58000"]}""", "An offer has no part 'bse'.", "Nearest: base")]
    [InlineData("effects", """{"of":"credentials"}""", "There is no family of effects 'credentials'.", "Nearest: credential.")]
    public async Task What_is_wrong_is_said_in_the_command_lines_words(string tool, string arguments, params string[] said)
    {
        CallToolResult result = await connection.Call(tool, arguments);
        Assert.True(result.IsError);
        string text = McpConnection.Text(result);
        Assert.All(said, each => Assert.Contains(each, text, StringComparison.Ordinal));
        JsonElement problem = result.StructuredContent!.Value;
        Assert.Equal("urn:codeworth:problem:question", problem.GetProperty("type").GetString());
        Assert.All(problem.GetProperty("errors").EnumerateArray(), error => Assert.Equal(["field", "value", "message", "expected", "nearest", "next"], error.EnumerateObject().Select(property => property.Name)));
        Assert.NotEqual(true, (await connection.Call("worth", "{}")).IsError);
    }

    [Fact]
    public async Task Problems_are_those_of_the_command_line()
    {
        const string arguments = """{"text":"Coder","years":70,"credential":["CPX"],"area":"Texs","pay":"lots"}""";
        CallToolResult result = await connection.Call("judge_offer", arguments);
        string[] command = ToolCases.Command("judge_offer", arguments);
        Assert.Equal((await Ran.Command(command)).Error, McpConnection.Text(result));
        using JsonDocument told = JsonDocument.Parse((await Ran.Command([.. command, "--json"])).Error);
        Assert.True(JsonElement.DeepEquals(told.RootElement, result.StructuredContent!.Value));
    }

    [Fact]
    public async Task What_is_empty_says_nothing() => Assert.True(JsonElement.DeepEquals(
        (await connection.Call("worth", """{"area":"","credential":[],"role":null,"on":"2026-11"}""")).StructuredContent!.Value,
        (await connection.Call("worth", """{"on":"2026-11"}""")).StructuredContent!.Value));

    [Fact]
    public async Task A_list_may_be_one_text() => Assert.True(JsonElement.DeepEquals(
        (await connection.Call("worth", """{"credential":"CPC","on":"2026-11"}""")).StructuredContent!.Value,
        (await connection.Call("worth", """{"credential":["CPC"],"on":"2026-11"}""")).StructuredContent!.Value));

    [Fact]
    public async Task An_unknown_tool_is_an_error_of_the_protocol_that_names_the_nearest()
    {
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(() => connection.Call("judge-ofer", "{}"));
        Assert.Equal(McpErrorCode.InvalidParams, refused.ErrorCode);
        Assert.Contains("'judge-ofer' is not a tool.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Nearest: judge_offer.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_text_is_answered_or_refused_shortly()
    {
        string huge = new('y', 2_000_000);
        CallToolResult offer = await connection.Call("judge_offer", JsonSerializer.Serialize(new { text = huge }));
        CallToolResult place = await connection.Call("worth", JsonSerializer.Serialize(new { area = huge }));
        Assert.True(place.IsError);
        Assert.All(new[] { offer, place }, result => Assert.InRange(McpConnection.Text(result).Length, 1, 5_000));
        Assert.InRange(place.StructuredContent!.Value.GetRawText().Length, 1, 5_000);
    }

    [Fact]
    public async Task A_call_that_is_taken_back_ends_and_the_next_is_answered()
    {
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(50));
        CallToolRequestParams heavy = new() { Name = "plan", Arguments = ToolCases.Arguments("""{"years":8,"role":"senior-coder","setting":"hospital","credential":["CCS"],"area":"OH","horizon":40}""") };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await connection.Client.CallToolAsync(heavy, stop.Token));
        Assert.NotEqual(true, (await connection.Call("worth", "{}")).IsError);
    }

    [Fact]
    public async Task A_long_answer_tells_how_far_it_has_come()
    {
        List<ProgressNotificationValue> told = [];
        CallToolResult result = await connection.Client.CallToolAsync(
            "plan", new Dictionary<string, object?> { ["years"] = 8, ["role"] = "senior-coder", ["setting"] = "hospital", ["credential"] = new[] { "CCS" }, ["area"] = "OH", ["horizon"] = 20 },
            new Each(told.Add), cancellationToken: TestContext.Current.CancellationToken);
        Assert.NotEqual(true, result.IsError);
        Assert.NotEmpty(told);
        Assert.All(told, each => Assert.InRange(each.Progress, 1, each.Total!.Value));
        Assert.Equal(told.Select(each => each.Progress).Order(), told.Select(each => each.Progress));
    }

    private sealed class Each(Action<ProgressNotificationValue> tell) : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value) => tell(value);
    }
}
