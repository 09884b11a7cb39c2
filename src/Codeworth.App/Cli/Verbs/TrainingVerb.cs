using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Careers;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth training</c>: what a programme or an exam returns.</summary>
internal sealed class TrainingVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly CareerAsked _asked = new(terminal, globals);
    private readonly OptionSymbols _own = new([TrainingWorth.Programme, TrainingWorth.FullTime]);

    public Command Command()
    {
        Verb verb = new("training", "What a programme returns: payback, net present value, rate of return, the chance of breaking even.")
        {
            Remarks =
            [
                "A programme is compared with going on as now, over everything uncertain: pay, costs, months, whether it is completed and passed, the wait for a first job, the apprentice years.",
                "With --json: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, fullTime, now, programmes (id, name, exam, cost, months, waitMonths, forgonePay, chance, firstPay, lastPay, worth, worthBeforeTax, rateOfReturn, paybackMonths, breakEven, fan), notes and model.",
            ],
            Examples =
            [
                "codeworth training --role none --pay 34000 --area OH --horizon 15",
                "codeworth training --programme certificate --programme associate --role none --pay 34000 --area OH --full-time",
                "codeworth training --programme CRC --programme CPMA --years 8 --role senior-coder --credential CCS --area OH",
            ],
        };
        _own.AddTo(verb);
        _asked.AddTo(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        (CareerBasis basis, CareerQuestion question) = _asked.Read(result);
        Reading<ProgrammesChosen> chosen = TrainingWorth.Read([.. _own.All(result, TrainingWorth.Programme.Name).OfType<string>()], basis.Tables, question.Person);
        if (!chosen.IsRead)
            throw new WrongUseException(chosen.Problems);
        TrainingAnswer answer = TrainingWorth.Answer(basis, question, chosen.Value.Programmes, _own.One(result, TrainingWorth.FullTime.Name) is not null);
        Asked.Show(terminal, globals, result, output => TrainingJson.Write(output, answer), sheet => TrainingText.Write(sheet, answer));
        return ExitCode.Answered;
    }
}
