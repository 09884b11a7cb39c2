using System.Reflection;
using Codeworth.App.Cli;
using Codeworth.Data.Catalog;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Codeworth.App.Mcp;

/// <summary>The questions as tools of the Model Context Protocol, over standard input and output.</summary>
internal static class McpDoor
{
    private const string Name = "codeworth";

    public const string Instructions =
        "Codeworth answers what medical-coding work in the United States is worth, from published figures, on this machine alone. "
        + "Every modelled amount is an estimate with an 80 % interval: quote it with its interval and its dollar year, never the point alone. "
        + "The interval of the median says where the middle of the market lies; the percentiles say how pay spreads between people alike: do not mix the two. "
        + "Amounts are gross pay of a full-time year of 2,080 hours unless the answer says otherwise. "
        + "What is unknown is said plainly: pass on the notes, wide intervals and missing evidence, and do not fill gaps from memory. "
        + "Dates are months such as 2026-11; where none is said it is this month, and the notes tell to when the evidence reaches. "
        + "In a negotiation brief keep to what the person said; never invent accomplishments. "
        + "It is neither tax nor legal advice, and no employer is bound by it. "
        + "Resources tell how it is done (codeworth://method) and from what (codeworth://evidence); codeworth://list/areas and its like list what arguments take.";

    /// <summary>Answers until the input ends and all of it is answered.</summary>
    /// <param name="workspace">What answers come from.</param>
    /// <param name="terminal">Carries the protocol on its output and nothing else.</param>
    /// <param name="cancellation">Ends it before that.</param>
    public static async Task Run(Workspace workspace, Terminal terminal, CancellationToken cancellation)
    {
        await using PatientTransport transport = new(terminal.In, terminal.Out, Name);
        await using McpServer server = McpServer.Create(transport, Options(new Desk(workspace, terminal), terminal.Clock));
        await server.RunAsync(cancellation);
    }

    private static McpServerOptions Options(Desk desk, TimeProvider clock)
    {
        Tools tools = new(desk, clock);
        Resources resources = new(desk);
        return new McpServerOptions
        {
            ServerInfo = new Implementation { Name = Name, Title = "Codeworth", Version = Version() },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability(), Resources = new ResourcesCapability(), Prompts = new PromptsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(tools.List()),
                CallToolHandler = tools.Call,
                ListResourcesHandler = (_, _) => ValueTask.FromResult(Resources.All),
                ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(Resources.Templates),
                ReadResourceHandler = resources.Read,
                ListPromptsHandler = (_, _) => ValueTask.FromResult(Prompts.All),
                GetPromptHandler = (request, _) => ValueTask.FromResult(Prompts.Get(request.Params)),
            },
        };
    }

    /// <summary>As <c>codeworth --version</c> says it.</summary>
    private static string Version() => typeof(McpDoor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
