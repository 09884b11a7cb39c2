using System.CommandLine;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Cli;

/// <summary>The options every verb has.</summary>
/// <param name="terminal">Told where a workspace that was named is not there.</param>
internal sealed class GlobalSymbols(Terminal terminal)
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

    /// <summary>The file or folder an option names; null where the option is not said.</summary>
    /// <exception cref="WrongUseException">The option is said without a name.</exception>
    public static string? Named(ParseResult result, Option<string> option) => result.GetValue(option) is { } name && string.IsNullOrWhiteSpace(name)
        ? throw new WrongUseException(option.Name.TrimStart('-'), name, ErrorTexts.OptionNeedsValue(option.Name, option.HelpName ?? ""), option.Description ?? "")
        : result.GetValue(option);

    /// <summary>The folder of the user's own imports and fit; need not exist.</summary>
    /// <exception cref="CannotAnswerException">It is a file.</exception>
    public string Folder(ParseResult result)
    {
        string folder = Named(result, Workspace) ?? Data.Catalog.Workspace.DefaultFolder;
        Paths.RequireNoFile(folder, ErrorTexts.WorkspaceFolder);
        return folder;
    }

    /// <summary>What ships, with the user's own beside it where there is such a folder; where one was named and is not there, that is said.</summary>
    public Workspace Open(ParseResult result)
    {
        string folder = Folder(result);
        if (Directory.Exists(folder))
            return Data.Catalog.Workspace.At(folder);
        if (Named(result, Workspace) is not null)
            terminal.Error.WriteLine(ErrorTexts.NoWorkspace(folder));
        return Data.Catalog.Workspace.Shipped;
    }

    public void AddTo(Command root)
    {
        root.Add(Json);
        root.Add(Workspace);
        root.Add(NoColor);
    }
}
