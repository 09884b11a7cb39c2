using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.App.Cli;

/// <summary>Tells what is wrong with a command line in the words of <see cref="ErrorTexts"/>, naming the nearest verb or option.</summary>
internal static class Misuse
{
    private const string Help = "help";

    public static ImmutableArray<Problem> Of(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (result.UnmatchedTokens is [Help, ..])
            return [new Problem("", Help, ErrorTexts.UnknownVerb(Help), "", [], ErrorTexts.HelpIsAnOption(HelpText.Called(command)))];
        if (command.Subcommands.Count > 0 && result.UnmatchedTokens is [{ } first, ..] && !first.StartsWith('-'))
            return [UnknownVerb(command, first)];
        List<Problem> problems = [.. Unmatched(command, result)];
        problems.AddRange(result.Errors.Select(error => error.SymbolResult).Distinct().Select(symbol => Wrong(symbol, command)).OfType<Problem>());
        return problems.Count > 0 ? [.. problems] : [.. result.Errors.Select(error => Other(error.Message))];
    }

    private static IEnumerable<Problem> Unmatched(Command command, ParseResult result)
    {
        bool afterUnknownOption = false;
        foreach (string token in result.UnmatchedTokens)
        {
            bool option = token.StartsWith('-');
            if (option)
                yield return UnknownOption(command, token, result);
            else if (!afterUnknownOption)
                yield return new Problem("", token, ErrorTexts.Unexpected(token), Reason(command, token, result), [], ErrorTexts.SeeHelp);
            afterUnknownOption = option;
        }
    }

    /// <summary>Why a word may stand where none was expected, as the option before it tells.</summary>
    private static string Reason(Command command, string word, ParseResult result)
    {
        string before = result.Tokens.Select(token => token.Value).TakeWhile(value => value != word).LastOrDefault(value => value.StartsWith('-')) ?? "";
        return HelpText.Options(command).FirstOrDefault(known => known.Name == before) switch
        {
            { Arity.MaximumNumberOfValues: > 1 } again => ErrorTexts.SayAgain(again.Name, word),
            { HelpName: null } single => ErrorTexts.TakesNoValue(single.Name),
            _ => ErrorTexts.QuoteSpaces,
        };
    }

    private static Problem? Wrong(SymbolResult? symbol, Command command) => symbol switch
    {
        OptionResult { Tokens.Count: 0 } option => Missing(option.Option),
        OptionResult { Tokens.Count: > 1 } option =>
            new Problem(Bare(option.Option.Name), "", ErrorTexts.SaidTwice(option.Option.Name), ErrorTexts.SayOnce, [], ""),
        ArgumentResult { Parent: CommandResult parent } argument => MissingArgument(parent.Command, argument.Argument),
        CommandResult { Command.Arguments: [{ } argument, ..] } parent when parent.Tokens.Count == 0 => MissingArgument(parent.Command, argument),
        CommandResult { Command.Subcommands.Count: > 0 } parent when parent.Command == command => MissingVerb(parent.Command),
        _ => null,
    };

    private static Problem Missing(Option option) => new(
        Bare(option.Name), "", ErrorTexts.OptionNeedsValue(option.Name, option.HelpName ?? ""), option.Description ?? "", [], "");

    private static Problem MissingArgument(Command command, Argument argument) => new(
        argument.Name, "", ErrorTexts.ArgumentMissing(command.Name, argument.Name), argument.Description ?? "", [], "");

    private static Problem MissingVerb(Command command) => new(
        "", "", ErrorTexts.ArgumentMissing(HelpText.NameOf(command), "a verb"), ErrorTexts.VerbsExpected(Names(command.Subcommands)), [], ErrorTexts.SeeHelp);

    private static Problem UnknownVerb(Command command, string verb) => new(
        "", verb, ErrorTexts.UnknownVerb(verb), ErrorTexts.VerbsExpected(Names(command.Subcommands)),
        Spelling.Nearest(verb, Names(command.Subcommands), name => name, 1), ErrorTexts.SeeHelp);

    private static Problem UnknownOption(Command command, string typed, ParseResult result)
    {
        string name = typed.Split('=', ':')[0];
        Dictionary<string, string> known = HelpText.Options(command).ToDictionary(option => Spelling.Key(option.Name), option => option.Name, StringComparer.Ordinal);
        if (known.ContainsValue(name))
            return Misplaced(name, typed, command, result);
        if (command.Subcommands.FirstOrDefault(verb => verb.Options.Any(option => option.Name == name)) is { } owner)
            return new Problem(Bare(name), typed, ErrorTexts.OptionOfVerb(name), "", [], ErrorTexts.OptionAfterVerb(name, HelpText.Called(owner)));
        return new Problem(Bare(name), typed, ErrorTexts.UnknownOption(name), "", Spelling.Nearest(name, known.Keys, key => known[key], 1), ErrorTexts.SeeHelp);
    }

    /// <summary>An option that is known and was not taken: it stands after <c>--</c> or before its verb.</summary>
    private static Problem Misplaced(string name, string typed, Command command, ParseResult result) =>
        result.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? new Problem(Bare(name), typed, ErrorTexts.AfterDoubleDash(name), "", [], ErrorTexts.AfterDoubleDashNext)
            : new Problem(Bare(name), typed, ErrorTexts.OptionBeforeVerb(name, command.Name), "", [], ErrorTexts.OptionAfterVerb(name, HelpText.Called(command)));

    private static Problem Other(string message) => new("", "", message, "", [], ErrorTexts.SeeHelp);

    private static IEnumerable<string> Names(IEnumerable<Command> commands) => commands.Select(command => command.Name);

    private static string Bare(string option) => option.TrimStart('-');
}
