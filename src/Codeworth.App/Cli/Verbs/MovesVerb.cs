using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth moves</c>: the steps open to somebody, ranked by what they are worth.</summary>
internal sealed class MovesVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly CareerAsked _asked = new(terminal, globals);

    public Command Command()
    {
        Verb verb = new("moves", "Next steps: what each adds to pay, costs, takes, and how likely it is.")
        {
            Remarks =
            [
                "Each step is valued by itself, tried until it succeeds, after taxes and prices where a place is said. What two sides of a difference share is not counted as uncertainty twice.",
                "A promotion adds at once what employers give on average (8.7 %), and the way to the role's market later. Steps no published figure speaks of are listed last, without rank.",
                "With --json: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, pay, open (kind, id, name, cost, hours, months, chance, needs, gain, market, overHorizon, perYear, chanceOfGain, upkeep, paybackMonths, loss, opens, figures, sources), later, unknown, notes and model.",
            ],
            Examples =
            [
                "codeworth moves --years 1 --credential CPC-A --area OH",
                "codeworth moves --years 8 --role senior-coder --setting hospital --credential CCS --education bachelor --area OH --horizon 5",
                "codeworth moves --years 4 --credential CPC --area TX --consider CA --consider CRC",
            ],
        };
        _asked.AddTo(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        (CareerBasis basis, CareerQuestion question) = _asked.Read(result);
        NextMovesAnswer answer = NextMoves.Answer(basis, question);
        Asked.Show(terminal, globals, result, output => MovesJson.Write(output, answer), sheet => MovesText.Write(sheet, answer));
        return ExitCode.Answered;
    }
}
