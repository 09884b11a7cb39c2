using System.Text.RegularExpressions;
using Codeworth.App.Cli;
using Codeworth.App.Mcp;
using Codeworth.App.Tests.Cli;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Mcp;

/// <summary>What docs/mcp.md shows is what the server says.</summary>
public sealed class McpDocumentTests
{
    private const string Document = "docs/mcp.md";

    [Fact]
    public async Task Tools_resources_and_the_conversation_are_the_servers_own()
    {
        string text = await File.ReadAllTextAsync(Clone.At(Document), TestContext.Current.CancellationToken);
        text = Between(text, "tools", McpDocument.ToolTable());
        text = Between(text, "resources", McpDocument.ResourceTable());
        text = Between(text, "conversation", (await McpDocument.Shown()).TrimEnd() + "\n");
        Golden.CheckFile(Document, text);
    }

    [Fact]
    public void The_help_names_every_tool()
    {
        string remarks = string.Concat(CliDocument.Commands().OfType<Verb>().First(verb => verb.Name == "mcp").Remarks);
        Assert.All(Tools.All, tool => Assert.Contains(tool.Name, remarks, StringComparison.Ordinal));
    }

    private static string Between(string text, string name, string shown)
    {
        Match part = Regex.Match(text, $"<!-- {name} -->.*<!-- /{name} -->", RegexOptions.Singleline);
        Assert.True(part.Success, $"{Document} has no part <!-- {name} -->.");
        return text[..part.Index] + $"<!-- {name} -->\n{shown}<!-- /{name} -->" + text[(part.Index + part.Length)..];
    }
}
