using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth related</c>: neighbouring occupations in somebody's place, and the ladder.</summary>
internal sealed class RelatedVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly CareerAsked _asked = new(terminal, globals);

    public Command Command()
    {
        Verb verb = new("related", "Neighbouring occupations in your place: pay, growth, openings; the ladder from coder to director.")
        {
            Remarks =
            [
                "A median that is not published for a place is taken from its state or the nation, moved as other occupations of the place stand to it; how far that errs was measured where both are published.",
                "With --json: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, area, occupations (id, name, median, basis, experienceCounts, outlook), ladder (role, median, chanceAYear, years, raise, service, needs), notes and model.",
            ],
            Examples = ["codeworth related --area OH", "codeworth related --area Dallas --years 8 --credential CCS --setting hospital"],
        };
        _asked.AddTo(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        (CareerBasis basis, CareerQuestion question) = _asked.Read(result);
        RelatedAnswer answer = RelatedWork.Answer(basis, CareerShelf.RelatedOf(globals.Open(result)), question);
        Asked.Show(terminal, globals, result, output => RelatedJson.Write(output, answer), sheet => RelatedText.Write(sheet, answer));
        return ExitCode.Answered;
    }
}
