using System.CommandLine;
using System.CommandLine.Invocation;

namespace Codeworth.App.Cli;

/// <summary>Answers <c>--help</c>.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        using StreamWriter writer = terminal.Writer();
        HelpText.Write(writer, parseResult.CommandResult.Command, terminal.Width);
        return ExitCode.Answered;
    }
}
