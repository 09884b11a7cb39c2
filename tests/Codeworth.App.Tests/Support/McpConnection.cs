using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Codeworth.App.Tests.Support;

/// <summary>The protocol's own client, connected to the built executable.</summary>
public sealed class McpConnection : IAsyncLifetime
{
    private McpClient? _client;

    public McpClient Client => _client!;

    /// <summary>What the executable wrote to standard error.</summary>
    public List<string> Errors { get; } = [];

    public async ValueTask InitializeAsync() => _client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
    {
        Command = "dotnet",
        Arguments = [Path.Combine(AppContext.BaseDirectory, "Codeworth.App.dll"), "mcp", "--workspace", Ran.EmptyWorkspace],
        StandardErrorLines = Errors.Add,
    }));

    public async ValueTask DisposeAsync() => await Client.DisposeAsync();

    /// <summary>Calls a tool with arguments as a JSON object.</summary>
    public async Task<CallToolResult> Call(string tool, string arguments) => await Client.CallToolAsync(
        new CallToolRequestParams { Name = tool, Arguments = ToolCases.Arguments(arguments) }, TestContext.Current.CancellationToken);

    /// <summary>The text of a result.</summary>
    public static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
