using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Cli.Text;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth plan</c>: the best path over a horizon, exactly solved.</summary>
internal sealed class PlanVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly CareerAsked _asked = new(terminal, globals);

    private readonly Option<string> _calendar = new("--calendar")
    {
        Description = "Write reminders of exams, renewals and job searches as an iCalendar file; '-' writes it to standard output.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        Verb verb = new("plan", "The best path over the years to come, and the chance that it beats staying put.")
        {
            Remarks =
            [
                "In each year you work, may study one thing, learn the result, and may then take one step about the job. The plan is what is worth most over all chances, solved exactly backwards from the last year.",
                "It is valued beside staying put and the next best plans on the same draws of the evidence's uncertainty, and on both ends of the assumptions that matter most.",
                "With --json: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, first, gain, chanceBeatsStaying, chanceBest, path, otherwise, alternatives, fan, sensitivities, size, notes and model.",
            ],
            Examples =
            [
                "codeworth plan --years 1 --credential CPC-A --setting physician-office --area OH",
                "codeworth plan --role none --pay 34000 --area OH --hours 15 --horizon 15",
                "codeworth plan --years 8 --role senior-coder --setting hospital --credential CCS --education bachelor --area OH --consider CRC --consider CPMA --avoid management",
                "codeworth plan --years 4 --credential CPC --area TX --calendar plan.ics",
            ],
        };
        _asked.AddTo(verb);
        verb.Add(_calendar);
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        string? calendar = GlobalSymbols.Named(result, _calendar);
        if (calendar is not null)
            BatchFiles.RequireOut(calendar);
        (CareerBasis basis, CareerQuestion question) = _asked.Read(result);
        PlanAnswer answer = Answer(basis, question);
        if (calendar == BatchFiles.Standard)
        {
            await terminal.Out.WriteAsync(PlanCalendar.Bytes(basis.Tables, answer), cancellation);
            return ExitCode.Answered;
        }

        if (calendar is not null)
            await AnswersFile.Write(calendar, PlanCalendar.Bytes(basis.Tables, answer), cancellation);
        Asked.Show(terminal, globals, result, output => PlanJson.Write(output, answer), sheet => PlanText.Write(sheet, answer));
        return ExitCode.Answered;
    }

    private PlanAnswer Answer(CareerBasis basis, CareerQuestion question)
    {
        using ProgressLine line = new(terminal, wanted: true);
        return Plan.Answer(basis, question, (done, total) => line.Show("Planning", done, total));
    }
}
