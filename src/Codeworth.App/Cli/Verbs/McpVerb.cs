using System.CommandLine;
using Codeworth.App.Mcp;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth mcp</c>: the questions as tools of the Model Context Protocol.</summary>
internal sealed class McpVerb(Terminal terminal, GlobalSymbols globals)
{
    public Command Command()
    {
        Verb verb = new("mcp", "The questions as tools for an assistant, over the Model Context Protocol, until the input ends.")
        {
            Remarks =
            [
                "A client that speaks the protocol starts the command itself and talks to it over standard input and output. The command stores nothing and asks the network for nothing; what the client does with the answers is the client's. "
                + "In the client's configuration: {\"mcpServers\": {\"codeworth\": {\"command\": \"codeworth\", \"args\": [\"mcp\"]}}}.",
                $"Tools: {string.Join(", ", Tools.All.Select(tool => tool.Name))}. Their arguments are the options of the verbs, their answers those of --json and the text beside it.",
                $"Resources: {Addresses.Method}, {Addresses.Evidence}, {Addresses.DocumentTemplate}, {Addresses.SourceTemplate}, {Addresses.ListTemplate}.",
            ],
            Examples = ["codeworth mcp", "codeworth mcp --workspace mine"],
        };
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        try
        {
            await McpDoor.Run(globals.Open(result), terminal, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopped by the one who started it: nothing is left undone.
        }

        return ExitCode.Answered;
    }
}
