using System.CommandLine;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Cli;

/// <summary>The options every verb has.</summary>
internal sealed class GlobalSymbols
{
    public Option<bool> Json { get; } = new("--json") { Description = "Answer in JSON.", Recursive = true };

    public Option<string> Workspace { get; } = new("--workspace")
    {
        Description = "The folder of your own imports and fit. By default 'codeworth' in the platform's folder for application data.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<bool> NoColor { get; } = new("--no-color")
    {
        Description = "Plain text, as when the output is no terminal or NO_COLOR is set.",
        Recursive = true,
    };

    /// <summary>The folder of the user's own imports and fit; need not exist.</summary>
    public string Folder(ParseResult result) => result.GetValue(Workspace) is { Length: > 0 } folder
        ? folder
        : Data.Catalog.Workspace.DefaultFolder;

    /// <summary>What ships, with the user's own beside it where there is such a folder.</summary>
    public Workspace Open(ParseResult result) =>
        Directory.Exists(Folder(result)) ? Data.Catalog.Workspace.At(Folder(result)) : Data.Catalog.Workspace.Shipped;

    public void AddTo(Command root)
    {
        root.Add(Json);
        root.Add(Workspace);
        root.Add(NoColor);
    }
}
