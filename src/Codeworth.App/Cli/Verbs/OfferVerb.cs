using System.CommandLine;
using Codeworth.App.Answers;
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

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The posting or letter: text, Markdown, HTML or schema.org JSON-LD; - reads what is piped in.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
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
                "Years, credentials and education that are not said are those the posting asks for. With a place, the whole offer is valued after taxes beside your present job and another offer.",
                "With --json: posting (field, value, words, start, length, confidence), doubts, offered, verdict (is, confidence, cap, judgedOn, chanceBelowMedian, chanceLow, chanceFair, chanceHigh, percentile), worth (as of 'codeworth worth'), packages (as of 'codeworth compare-offers'), odd, missing, questions, brief (opening, target, walkAway, case, levers, when), notes and model.",
            ],
            Examples =
            [
                "codeworth offer posting.txt --years 4 --credential CPC",
                "codeworth offer --text \"Inpatient Coder II, Dallas, TX. $26.50 - $34.00/hr. CCS required, 2 years.\" --current 52000",
                "codeworth offer --pay 58000 --role coder --area OH --years 3 --offer \"match=50% of 6%; days-off=18\" --json",
            ],
        };
        verb.Add(_file);
        _options.AddTo(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        Workspace workspace = globals.Open(result);
        OfferShelf shelf = new(workspace);
        string? text = Text(result);
        OfferFields fields = new(
            name => name == OfferOptions.Text.Name ? text : _options.One(result, name), [.. _options.All(result, WorthOptions.Credential.Name).OfType<string>()]);
        Reading<OfferQuestion> reading = shelf.Read(fields, terminal.Day());
        OfferAnswer answer = shelf.Answer(reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems));
        Asked.Show(terminal, globals, result, output => OfferJson.Write(output, answer, shelf.Names), sheet => OfferText.Write(sheet, answer));
        return ExitCode.Answered;
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
