using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.App.Cli;

/// <summary>Tells what is wrong with a command line in the words of <see cref="ErrorTexts"/>, naming the nearest verb or option.</summary>
internal static class Misuse
{
    public static ImmutableArray<Problem> Of(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (command.Subcommands.Count > 0 && result.UnmatchedTokens is [{ } first, ..] && !first.StartsWith('-'))
            return [UnknownVerb(command, first)];
        List<Problem> problems = [.. Unmatched(command, result.UnmatchedTokens)];
        problems.AddRange(result.Errors.Select(error => error.SymbolResult).Distinct().Select(Wrong).OfType<Problem>());
        return problems.Count > 0 ? [.. problems] : [.. result.Errors.Select(error => Other(error.Message))];
    }

    private static IEnumerable<Problem> Unmatched(Command command, IReadOnlyList<string> tokens)
    {
        bool afterUnknownOption = false;
        foreach (string token in tokens)
        {
            bool option = token.StartsWith('-');
            if (option)
                yield return UnknownOption(command, token);
            else if (!afterUnknownOption)
                yield return new Problem("", token, ErrorTexts.Unexpected(token), ErrorTexts.QuoteSpaces, [], ErrorTexts.SeeHelp);
            afterUnknownOption = option;
        }
    }

    private static Problem? Wrong(SymbolResult? symbol) => symbol switch
    {
        OptionResult { Tokens.Count: 0 } option => Missing(option.Option),
        OptionResult { Tokens.Count: > 1 } option =>
            new Problem(Bare(option.Option.Name), "", ErrorTexts.SaidTwice(option.Option.Name), ErrorTexts.SayOnce, [], ""),
        ArgumentResult { Parent: CommandResult parent } argument => MissingArgument(parent.Command, argument.Argument),
        CommandResult { Command.Arguments: [{ } argument, ..] } parent when parent.Tokens.Count == 0 => MissingArgument(parent.Command, argument),
        CommandResult { Command.Subcommands.Count: > 0 } parent => MissingVerb(parent.Command),
        _ => null,
    };

    private static Problem Missing(Option option) => new(
        Bare(option.Name), "", ErrorTexts.OptionNeedsValue(option.Name, option.HelpName ?? ""), option.Description ?? "", [], "");

    private static Problem MissingArgument(Command command, Argument argument) => new(
        argument.Name, "", ErrorTexts.ArgumentMissing(command.Name, argument.Name), argument.Description ?? "", [], "");

    private static Problem MissingVerb(Command command) => new(
        "", "", ErrorTexts.ArgumentMissing(command.Name, "a verb"), ErrorTexts.VerbsExpected(Names(command.Subcommands)), [], ErrorTexts.SeeHelp);

    private static Problem UnknownVerb(Command command, string verb) => new(
        "", verb, ErrorTexts.UnknownVerb(verb), ErrorTexts.VerbsExpected(Names(command.Subcommands)),
        Spelling.Nearest(verb, Names(command.Subcommands), name => name, 1), "");

    private static Problem UnknownOption(Command command, string typed)
    {
        string name = typed.Split('=', ':')[0];
        Dictionary<string, string> known = HelpText.Options(command).ToDictionary(option => Spelling.Key(option.Name), option => option.Name, StringComparer.Ordinal);
        return new Problem(Bare(name), typed, ErrorTexts.UnknownOption(name), "", Spelling.Nearest(name, known.Keys, key => known[key], 1), ErrorTexts.SeeHelp);
    }

    private static Problem Other(string message) => new("", "", message, "", [], ErrorTexts.SeeHelp);

    private static IEnumerable<string> Names(IEnumerable<Command> commands) => commands.Select(command => command.Name);

    private static string Bare(string option) => option.TrimStart('-');
}
