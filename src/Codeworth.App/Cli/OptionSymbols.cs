using System.Collections.Immutable;
using System.CommandLine;
using Codeworth.Questions;

namespace Codeworth.App.Cli;

/// <summary>The options that say a question, one for each of its list; one without a value is a switch.</summary>
internal sealed class OptionSymbols(ImmutableArray<WorthOption> options)
{
    private readonly ImmutableArray<(WorthOption Said, Option Symbol)> _symbols = [.. options.Select(option => (option, Symbol(option)))];

    public void AddTo(Command verb)
    {
        foreach ((_, Option symbol) in _symbols)
            verb.Add(symbol);
    }

    /// <summary>Every text typed under a name.</summary>
    /// <exception cref="WrongUseException">The option is said without a value.</exception>
    public string?[] All(ParseResult result, string name) => _symbols.FirstOrDefault(each => each.Said.Name == name).Symbol switch
    {
        Option<string> one => [GlobalSymbols.Named(result, one)],
        Option<string[]> many => [.. result.GetValue(many) ?? []],
        Option<bool> flag when result.GetValue(flag) => [bool.TrueString],
        _ => [],
    };

    /// <summary>The text typed under a name, or null.</summary>
    public string? One(ParseResult result, string name) => All(result, name).FirstOrDefault();

    private static Option Symbol(WorthOption option) => option switch
    {
        { Repeats: true } => new Option<string[]>("--" + option.Name) { Description = Description(option), HelpName = option.Value },
        { Value.Length: 0 } => new Option<bool>("--" + option.Name) { Description = option.Help },
        _ => new Option<string>("--" + option.Name) { Description = Description(option), HelpName = option.Value },
    };

    private static string Description(WorthOption option) => $"{option.Help} {option.Values}";
}
