using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth worth</c>: what a job is worth, for one person or a table of them.</summary>
internal sealed class WorthVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly QuestionSymbols _question = new();
    private readonly StyleSymbols _style = new();
    private readonly Option<string> _batch = new("--batch")
    {
        Description = "Answer every row of a CSV file whose columns are named as the options; '-' reads standard input.",
        HelpName = "FILE",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "Where a batch's answers go; '-', or leaving it out, writes standard output.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        Verb verb = new("worth", "What a medical-coding job is worth, with an interval and the evidence.")
        {
            Remarks =
            [
                "Everything is optional: what is not said is averaged over the reference workforce, and the notes say so.",
                "The interval says where the market median for this profile lies; the percentiles say how pay spreads between people like this.",
                "In a batch, several credentials in a cell are separated by ';', other columns pass through, an option given beside --batch stands for rows that leave it empty, and a row that cannot be answered has its line, column and reason in the column 'error'.",
            ],
            Examples =
            [
                "codeworth worth --years 4 --credential CPC --area TX",
                "codeworth worth --years 8 --credential CPC --credential CRC --role auditor --area \"Dallas, TX\" --mode remote --pay 72000",
                "codeworth worth --credential CCS --setting hospital --area 55901 --hourly --json",
                "codeworth worth --batch people.csv --out answers.csv --percentiles 5,25,50,75,95",
            ],
        };
        _question.AddTo(verb);
        _style.AddTo(verb);
        verb.Add(_batch);
        verb.Add(_out);
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        AnswerStyle style = _style.Read(result);
        if (GlobalSymbols.Named(result, _batch) is { } batch)
            return await Batch(result, batch, style, cancellation);
        if (GlobalSymbols.Named(result, _out) is { } path)
            throw new WrongUseException("out", path, ErrorTexts.OutWithoutBatch, "", ErrorTexts.OutWithoutBatchNext);
        Workspace workspace = globals.Open(result);
        WorthQuestion question = Asked.Question(_question.Fields(result), workspace, terminal);
        WorthAnswer answer = Worth.Answer(workspace.Model, question);
        Asked.Show(
            terminal, globals, result,
            output => AnswerJson.Write(output, answer, new SourceNames(workspace.Model.Sources), style),
            sheet => AnswerText.Write(sheet, answer, new SourceNames(workspace.Model.Sources), style));
        return ExitCode.Answered;
    }

    private async Task<int> Batch(ParseResult result, string input, AnswerStyle style, CancellationToken cancellation)
    {
        if (result.GetValue(globals.Json))
            throw new WrongUseException("json", "", ErrorTexts.BatchWithoutJson, "", ErrorTexts.BatchWithoutJsonNext);
        if (style.Hourly)
            throw new WrongUseException("hourly", "", ErrorTexts.BatchWithoutHourly, "", ErrorTexts.BatchWithoutHourlyNext);
        string output = GlobalSymbols.Named(result, _out) ?? BatchFiles.Standard;
        BatchFiles.Require(input);
        if (BatchFiles.AreOne(input, output))
            throw new WrongUseException("out", output, ErrorTexts.OutIsTheBatch(output), "", ErrorTexts.OutIsTheBatchNext);
        BatchFiles.RequireOut(output);
        Workspace workspace = globals.Open(result);
        WorthFields others = _question.Fields(result);
        Asked.Question(others, workspace, terminal);
        WorthJob job = new(workspace.Vocabulary, workspace.Model, terminal.Today(), others, style.Percentiles);
        return await BatchFiles.Answer(job, input, output, terminal, cancellation);
    }
}
