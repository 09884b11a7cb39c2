using System.Collections.Immutable;
using Codeworth.Problems;

namespace Codeworth.App.Cli;

/// <summary>A command was used rightly and still cannot be answered: a file is missing, a port is taken. The message is the whole text.</summary>
internal sealed class CannotAnswerException(ImmutableArray<Problem> problems) : Exception(string.Join('\n', problems))
{
    public CannotAnswerException(string message)
        : this([new Problem("", "", message, "", [], "")])
    {
    }

    public ImmutableArray<Problem> Problems { get; } = problems;
}
