using System.CommandLine;
using Codeworth.App.Answers;

namespace Codeworth.App.Cli;

/// <summary>The options that choose how an answer is shown.</summary>
internal sealed class StyleSymbols
{
    public Option<bool> Hourly { get; } = new("--hourly") { Description = "Dollars an hour beside dollars a year." };

    public Option<string> Percentiles { get; } = new("--percentiles")
    {
        Description = "The percentiles of pay to show, separated by commas; 10,25,50,75,90 where not said.",
        HelpName = "LIST",
    };

    public void AddTo(Command verb)
    {
        verb.Add(Hourly);
        verb.Add(Percentiles);
    }

    /// <exception cref="WrongUseException">The percentiles cannot be read.</exception>
    public AnswerStyle Read(ParseResult result)
    {
        Problems.FieldReading<AnswerStyle> style = StyleText.Read(result.GetValue(Percentiles), result.GetValue(Hourly));
        return style.Problem is { } problem ? throw new WrongUseException([problem]) : style.Value!;
    }
}
