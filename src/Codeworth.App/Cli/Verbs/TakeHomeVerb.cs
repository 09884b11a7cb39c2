using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth take-home</c>: what pay leaves after federal, payroll, state and local taxes, or the pay that leaves so much.</summary>
internal sealed class TakeHomeVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly OptionSymbols _options = new(TakeHomeOptions.All);

    private readonly Option<string> _batch = new("--batch")
    {
        Description = "Answer every row of a CSV file with the columns year, area, filing, pay, spouse-pay, age, spouse-age, children, retirement and premiums; '-' reads standard input.",
        HelpName = "FILE",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "Where a batch's answers go; '-', or leaving it out, writes standard output.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        Verb verb = new("take-home", "What pay leaves after federal, payroll, state and local taxes, or the pay that leaves so much.")
        {
            Remarks =
            [
                "Residents under 65 with wages alone, who take the standard deduction. Credits that are paid out stand apart: they are in no pay cheque.",
                "A law that is not published for the year is answered by the last one in force, and the notes say so.",
                "In a batch, children are their ages separated by ';', other columns pass through, an option given beside --batch stands for rows that leave it empty, and a row that cannot be answered has its line, column and reason in the column 'error'.",
                "With --json: question, gross, setAside, taxes (federalIncome, socialSecurity, medicare, stateIncome, statePayroll, local), refundable (federal, state), net, perMonth, averageRate, marginalRate and notes; dollars a year.",
            ],
            Examples =
            [
                "codeworth take-home --pay 58000 --area TX",
                "codeworth take-home --pay 58000 --area NYC --filing head-of-household --child-ages 4 --retirement 5% --year 2025",
                "codeworth take-home --net 3500/month --area CA",
                "codeworth take-home --batch households.csv --out nets.csv",
            ],
        };
        _options.AddTo(verb);
        verb.Add(_batch);
        verb.Add(_out);
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        TakeHomeFields fields = TakeHomeFields.Of(name => _options.One(result, name));
        if (GlobalSymbols.Named(result, _batch) is { } batch)
            return await Batch(result, batch, fields, cancellation);
        if (GlobalSymbols.Named(result, _out) is { } path)
            throw new WrongUseException("out", path, ErrorTexts.OutWithoutBatch, "", ErrorTexts.OutWithoutBatchNext);
        Workspace workspace = globals.Open(result);
        Reading<TakeHomeQuestion> reading = TakeHomeReading.Read(
            fields, workspace.Vocabulary.Places, TaxFigureFiles.Laws, terminal.Today().Year);
        TakeHomeAnswer answer = TakeHomePay.Answer(TaxFigureFiles.Laws, reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems));
        Asked.Show(terminal, globals, result, output => TakeHomeJson.Write(output, answer), sheet => TakeHomeText.Write(sheet, answer));
        return ExitCode.Answered;
    }

    private async Task<int> Batch(ParseResult result, string input, TakeHomeFields others, CancellationToken cancellation)
    {
        if (result.GetValue(globals.Json))
            throw new WrongUseException("json", "", ErrorTexts.BatchWithoutJson, "", ErrorTexts.BatchWithoutJsonNext);
        string output = GlobalSymbols.Named(result, _out) ?? BatchFiles.Standard;
        BatchFiles.Require(input);
        if (BatchFiles.AreOne(input, output))
            throw new WrongUseException("out", output, ErrorTexts.OutIsTheBatch(output), "", ErrorTexts.OutIsTheBatchNext);
        BatchFiles.RequireOut(output);
        TakeHomeJob job = new(globals.Open(result).Vocabulary.Places, TaxFigureFiles.Laws, terminal.Today().Year, others);
        return await BatchFiles.Answer(job, input, output, terminal, cancellation);
    }
}
