using System.CommandLine;
using System.Text;
using Codeworth.App.Cli;

namespace Codeworth.App.Tests.Cli;

/// <summary>Writes docs/cli.md from what the command line's help says.</summary>
internal static class CliDocument
{
    public static RootCommand Root { get; } = new CommandLine(Terminal.OfProcess()).Root;

    /// <summary>The command and every verb under it.</summary>
    public static IEnumerable<Command> Commands() => Under(Root);

    public static string Text()
    {
        StringBuilder text = new("# The command line\n\n<!-- Generated from the help of the command: UPDATE_GOLDENS=1 renews it. -->\n\n");
        text.Append($"{Root.Description}\n\n`{HelpText.Usage(Root)}`\n\nResults go to standard output, messages to standard error. ")
            .Append("The exit code is 0 when the question was answered, 1 when it could not be, 2 when the command was used wrongly.\n\n");
        text.Append("Every verb has these options:\n\n");
        foreach (Option option in HelpText.Options(Root))
            Row(text, HelpText.Call(option), option.Description);
        foreach (Command command in Commands().Skip(1))
            Describe(text, command);
        return text.ToString();
    }

    private static IEnumerable<Command> Under(Command command) => command.Subcommands.SelectMany(Under).Prepend(command);

    private static void Describe(StringBuilder text, Command command)
    {
        string title = HelpText.Usage(command).Split(" [options]")[0]["codeworth ".Length..];
        text.Append($"\n{(command.Parents.First() is RootCommand ? "##" : "###")} {title}\n\n{command.Description}\n\n`{HelpText.Usage(command)}`\n");
        if (command.Arguments.Count + command.Options.Count > 0)
            text.Append('\n');
        foreach (Argument argument in command.Arguments)
            Row(text, argument.Name, argument.Description);
        foreach (Option option in command.Options.Where(option => !option.Recursive))
            Row(text, HelpText.Call(option), option.Description);
        if (command is not Verb verb)
            return;
        foreach (string remark in verb.Remarks)
            text.Append($"\n{remark}\n");
        if (!verb.Examples.IsEmpty)
            text.Append($"\n```sh\n{string.Join('\n', verb.Examples)}\n```\n");
    }

    private static void Row(StringBuilder text, string call, string? description) => text.Append($"- `{call}`: {description}\n");
}
