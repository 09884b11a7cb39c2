using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth compare-offers</c>: packages valued in dollars, side by side, after taxes, for each hour worked.</summary>
internal sealed class CompareOffersVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly OptionSymbols _options = new(OffersOptions.All);

    private readonly Option<string> _file = new("--file")
    {
        Description = "Offers in a JSON file: {\"area\":\"TX\",\"offers\":[{\"name\":\"Hospital\",\"base\":58000}, ...]}; options beside it come first.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        Verb verb = new("compare-offers", "What offers are worth side by side: pay, benefits, taxes, hours.")
        {
            Remarks =
            [
                "Parts of an offer: " + string.Join("; ", PackageOptions.All.Select(option => $"{option.Name} ({option.Example})")) + ".",
                string.Join(' ', PackageOptions.All.Select(option => $"{option.Name}: {option.Help} {option.Values}")),
                "What an offer does not say of its health plan and days off is taken as typical, and said so; a bonus counts by its chance, and the range shows none and all of it.",
                "With --json: taxYear, best, atNationalPrices, offers (name, area, parts, afterTax, worth, atNationalPrices, payCheques, hoursWorked, perHourWorked, perHourAway, daysOff, health, assumed, behindBest, chanceBest), typical and notes.",
            ],
            Examples =
            [
                "codeworth compare-offers --area TX --offer \"name=Hospital; base=58000; match=100% of 4%; days-off=22; holidays=8\" --offer \"name=Remote vendor; base=31/hour; bonus=5%; bonus-chance=60%; match=3%\"",
                "codeworth compare-offers --file offers.json --filing married --child-ages 4",
            ],
        };
        _options.AddTo(verb);
        verb.Add(_file);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        string? path = GlobalSymbols.Named(result, _file);
        OffersBody? body = path is null ? null : Body(path);
        OffersFields fields = OffersFields.Of(
            _options.All(result, "offer").OfType<string>(), body?.Parts ?? [], name => _options.One(result, name) ?? body?.One(name));
        Workspace workspace = globals.Open(result);
        Reading<OffersQuestion> reading = OffersReading.Read(fields, workspace.Vocabulary.Places, TaxFigureFiles.Laws, terminal.Today().Year);
        Problem[] problems = [.. body?.Problems ?? [], .. reading.Problems];
        OffersQuestion question = problems.Length == 0 ? reading.Value : throw new WrongUseException([.. problems]);
        OffersAnswer answer = ComparedOffers.Answer(TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, question);
        Asked.Show(terminal, globals, result, output => OffersJson.Write(output, answer), sheet => OffersText.Write(sheet, answer));
        return ExitCode.Answered;
    }

    private static OffersBody Body(string path)
    {
        Paths.RequireFile(path, ErrorTexts.OffersFile, ".json");
        return OffersBody.Read(File.ReadAllBytes(path));
    }
}
