using System.Collections.Immutable;
using Codeworth.Problems;

namespace Codeworth.App.Cli;

/// <summary>What was typed cannot be understood.</summary>
internal sealed class WrongUseException(ImmutableArray<Problem> problems) : Exception(string.Join('\n', problems))
{
    public WrongUseException(string field, string value, string message, string expected, string next = "")
        : this([new Problem(field, value, message, expected, [], next)])
    {
    }

    public ImmutableArray<Problem> Problems { get; } = problems;
}
