using System.Collections.Immutable;
using System.CommandLine;

namespace Codeworth.App.Cli;

/// <summary>A command of the command line, with what its help shows beside options.</summary>
/// <param name="name">As typed.</param>
/// <param name="description">What it answers, in one sentence.</param>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>What a reader should know of it, a paragraph each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Commands that work as they stand.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];
}
