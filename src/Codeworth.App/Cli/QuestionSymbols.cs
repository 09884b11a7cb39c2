using System.CommandLine;
using Codeworth.Questions;

namespace Codeworth.App.Cli;

/// <summary>The options that say a question, one for each <see cref="WorthOption"/>.</summary>
internal sealed class QuestionSymbols
{
    private readonly Dictionary<WorthOption, Option<string>> _single = WorthOptions.All
        .Where(option => !option.Repeats).ToDictionary(option => option, Symbol<string>);

    private readonly Option<string[]> _credential = Symbol<string[]>(WorthOptions.Credential);

    public void AddTo(Command verb)
    {
        foreach (WorthOption option in WorthOptions.All)
            verb.Add(option.Repeats ? _credential : _single[option]);
    }

    /// <summary>What was typed.</summary>
    public WorthFields Fields(ParseResult result) =>
        WorthFields.From(option => result.GetValue(_single[option]), [.. result.GetValue(_credential) ?? []]);

    private static Option<T> Symbol<T>(WorthOption option) => new("--" + option.Name)
    {
        Description = $"{option.Help} {option.Values}",
        HelpName = option.Value,
    };
}
