using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Briefs;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth offer</c>: reads a posting or a letter, judges it, says what to ask.</summary>
internal sealed class OfferVerb(Terminal terminal, GlobalSymbols globals)
{
    private const string FromInput = "-";
    private readonly OptionSymbols _options = new(OfferOptions.All);
    private readonly OfferBatchVerb _many = new(terminal, globals);

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The posting or letter: text, Markdown, HTML or schema.org JSON-LD; - reads what is piped in.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _brief = new("--brief")
    {
        Description = "Write the brief: .pdf to print, .md in Markdown, .txt an e-mail to send; '-' writes Markdown to standard output.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        Verb verb = new("offer", "Read a posting or an offer: is it fair for you, what is odd, what to ask.")
        {
            Remarks =
            [
                "The text is read by rules and tables that ship, on this machine. Each field shows the words it came from and how sure the reading is; what is not said is not guessed. What is typed goes before what is read.",
                "Pay is low below percentile 30 of people alike, fair to 70, high above; a verdict is given where it is at least 60 % sure, and is never surer than calibration allows.",
                "The brief says what to begin with, hope for and say no below, each with what bears it (another offer, the posted range, the present job, people alike), the sentences that state the case, what else to ask for in dollars, and when. It says nothing of your work but what you say.",
                "The brief as a file is one or two pages with the picture of how pay spreads, and what each line rests on. The e-mail asks and gives the reasons, and does not say what you would take.",
                "With --batch, postings are judged for the same person and ranked; copies count once; the market as posted is shown by role, setting, work mode and credential, with intervals. A line or a row may say its own options (years, credential, role, area ...). With --json: read, withPay, same, unread, market (by, id, name, postings, withPay, employers, median, middleHalf, worth), order, ranking, notes and model.",
                "Years, credentials and education that are not said are those the posting asks for. With a place, the whole offer is valued after taxes beside your present job and another offer.",
                "With --json: posting (field, value, words, start, length, confidence), doubts, offered, verdict (is, confidence, cap, judgedOn, chanceBelowMedian, chanceLow, chanceFair, chanceHigh, percentile), worth (as of 'codeworth worth'), packages (as of 'codeworth compare-offers'), odd, missing, questions, brief (opening, target, walkAway, case, levers, when, explain), notes and model.",
            ],
            Examples =
            [
                "codeworth offer posting.txt --years 4 --credential CPC",
                "codeworth offer posting.txt --years 4 --credential CPC --brief brief.pdf",
                "codeworth offer --text \"Inpatient Coder II, Dallas, TX. $26.50 - $34.00/hr. CCS required, 2 years.\" --current 52000",
                "codeworth offer --batch postings/ --years 4 --credential CPC --out ranked.csv",
                "codeworth offer --pay 58000 --role coder --area OH --years 3 --offer \"match=50% of 6%; days-off=18\" --json",
            ],
        };
        verb.Add(_file);
        _options.AddTo(verb);
        verb.Add(_brief);
        _many.AddTo(verb);
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        string? brief = GlobalSymbols.Named(result, _brief);
        if (_many.Path(result) is { } batch)
            return await Many(result, batch, brief, cancellation);
        BriefForm? form = brief is null ? null : FormOf(brief);
        Workspace workspace = globals.Open(result);
        OfferShelf shelf = new(workspace);
        string? text = Text(result);
        OfferFields fields = new(
            name => name == OfferOptions.Text.Name ? text : _options.One(result, name), [.. _options.All(result, WorthOptions.Credential.Name).OfType<string>()]);
        Reading<OfferQuestion> reading = shelf.Read(fields, terminal.Day());
        OfferAnswer answer = shelf.Answer(reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems));
        if (form is not null && brief == BatchFiles.Standard)
        {
            await terminal.Out.WriteAsync(form.Bytes(answer, shelf.Names), cancellation);
            return ExitCode.Answered;
        }

        if (form is not null)
        {
            await AnswersFile.Write(brief!, form.Bytes(answer, shelf.Names), cancellation);
            await terminal.Error.WriteLineAsync(NextSteps.AfterBrief(brief!));
        }

        Asked.Show(terminal, globals, result, output => OfferJson.Write(output, answer, shelf.Names), sheet => OfferText.Write(sheet, answer));
        return ExitCode.Answered;
    }

    private Task<int> Many(ParseResult result, string batch, string? brief, CancellationToken cancellation)
    {
        string? alone = brief is not null ? "brief" : result.GetValue(_file) is not null ? "FILE" : _options.One(result, OfferOptions.Text.Name) is not null ? "text" : null;
        if (alone is not null)
            throw new WrongUseException(alone, "", ErrorTexts.BatchAndOffer, "", ErrorTexts.BatchAndOfferNext);
        return _many.Run(result, batch, new OfferFields(name => _options.One(result, name), [.. _options.All(result, WorthOptions.Credential.Name).OfType<string>()]), cancellation);
    }

    /// <summary>The form a file's ending asks for, once it is known that the file can be written.</summary>
    private static BriefForm FormOf(string file)
    {
        if (file == BatchFiles.Standard)
            return BriefForm.Markdown;
        BriefForm form = BriefForm.Of(Path.GetExtension(file).TrimStart('.'))
            ?? throw new WrongUseException("brief", file, ErrorTexts.BriefUnknown(file), ErrorTexts.BriefExpected(BriefForm.All.Select(form => $".{form.Ending} ({form.Says})")));
        BatchFiles.RequireOut(file);
        return form;
    }

    /// <summary>What was typed, what the file holds, or what is piped in.</summary>
    private string? Text(ParseResult result)
    {
        string? typed = _options.One(result, OfferOptions.Text.Name), file = result.GetValue(_file);
        if (file is null || typed is not null)
            return typed;
        if (file == FromInput)
            return new StreamReader(terminal.In).ReadToEnd();
        Paths.RequireFile(file, ErrorTexts.PostingFile, ".txt, .md, .html or .json");
        return File.ReadAllText(file);
    }
}
