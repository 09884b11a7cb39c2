using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Batches;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth places</c>: the same job across places, gross, after taxes, at each place's prices.</summary>
internal sealed class PlacesVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly OptionSymbols _options = new(PlacesOptions.All);

    private readonly Option<string> _out = new("--out")
    {
        Description = "Write the table as CSV to a file; '-' writes it to standard output.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        Verb verb = new("places", "The same job across places: what it pays, what is left after taxes, what that buys.")
        {
            Remarks =
            [
                "Purchasing power is take-home pay at the nation's average prices, by the regional price parities of the Bureau of Economic Analysis; a place without one has that of its state's nonmetropolitan portion.",
                "Every amount carries the interval of the market median through tax law and prices; the chance that one place beats another is of their joint uncertainty.",
                "For remote work, --works-for says whose market pays and --lives-in whose taxes and prices count.",
                "With --json: date, dollarYear, taxYear, by, count, home, places (rank, area, name, state, employer, pay, takeHome, priceParity, purchasingPower, chanceAboveHome, needed, published), calibration, notes and model.",
            ],
            Examples =
            [
                "codeworth places --years 4 --credential CPC",
                "codeworth places --within TX --metros --filing head-of-household --child-ages 4",
                "codeworth places --area TX --area CA --home TX --pay 50000",
                "codeworth places --works-for CA --lives-in TX",
                "codeworth places --within US --out places.csv",
            ],
        };
        _options.AddTo(verb);
        verb.Add(_out);
        verb.SetAction(Run);
        return verb;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellation)
    {
        string? output = GlobalSymbols.Named(result, _out);
        if (output is not null && result.GetValue(globals.Json))
            throw new WrongUseException("json", "", ErrorTexts.TableWithoutJson, "", ErrorTexts.TableWithoutJsonNext);
        if (output is not null)
            BatchFiles.RequireOut(output);
        Workspace workspace = globals.Open(result);
        Reading<PlacesQuestion> reading = PlacesReading.Read(
            PlacesFields.Of(name => _options.All(result, name)), workspace.Vocabulary, TaxFigureFiles.Laws, terminal.Today());
        PlacesQuestion question = reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems);
        PlacesAnswer answer = RankedPlaces.Answer(workspace.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, question);
        if (output == BatchFiles.Standard)
            await terminal.Out.WriteAsync(PlacesCsv.Bytes(answer), cancellation);
        else if (output is not null)
            await AnswersFile.Write(output, async file => await Saved(file, answer, cancellation));
        else
            Asked.Show(terminal, globals, result, buffer => PlacesJson.Write(buffer, answer), sheet => PlacesText.Write(sheet, answer));
        return ExitCode.Answered;
    }

    private static async Task<BatchTally> Saved(Stream file, PlacesAnswer answer, CancellationToken cancellation)
    {
        await file.WriteAsync(PlacesCsv.Bytes(answer), cancellation);
        return default;
    }
}
