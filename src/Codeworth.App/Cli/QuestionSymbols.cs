using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using Codeworth.Questions;

namespace Codeworth.App.Cli;

/// <summary>The options that say a question, one for each <see cref="WorthOption"/>.</summary>
internal sealed class QuestionSymbols
{
    private readonly FrozenDictionary<WorthOption, Option<string[]>> _symbols = WorthOptions.All.ToFrozenDictionary(option => option, Symbol);

    public void AddTo(Command verb)
    {
        foreach (WorthOption option in WorthOptions.All)
            verb.Add(_symbols[option]);
    }

    /// <summary>What was typed.</summary>
    public WorthFields Fields(ParseResult result) => WorthFields.From(
        option => Typed(result, option).FirstOrDefault(), Typed(result, WorthOptions.Credential));

    private ImmutableArray<string> Typed(ParseResult result, WorthOption option) => [.. result.GetValue(_symbols[option]) ?? []];

    private static Option<string[]> Symbol(WorthOption option) => new("--" + option.Name)
    {
        Description = $"{option.Help} {option.Values}",
        HelpName = option.Value,
        Arity = option.Repeats ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
    };
}
