using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary>What the verbs about careers share: their options, the file of assumptions, reading the question.</summary>
internal sealed class CareerAsked(Terminal terminal, GlobalSymbols globals)
{
    private readonly OptionSymbols _options = new(CareerQuestionOptions.All);

    private readonly Option<string> _assumptions = new("--assumptions")
    {
        Description = "Assumptions of your own in a YAML file, a line each: 'promotion.chance: 0.15', or with a range 'promotion.chance: {value: 0.15, low: 0.1, high: 0.3}'. --assume comes after it.",
        HelpName = "FILE",
    };

    public void AddTo(Verb verb)
    {
        _options.AddTo(verb);
        verb.Add(_assumptions);
    }

    /// <exception cref="WrongUseException">Something in it cannot be understood.</exception>
    public (CareerBasis Basis, CareerQuestion Question) Read(ParseResult result)
    {
        string? path = GlobalSymbols.Named(result, _assumptions);
        if (path is not null)
            Paths.RequireFile(path, ErrorTexts.AssumptionsFile, ".yml");
        CareerBasis basis = CareerShelf.BasisOf(globals.Open(result));
        Reading<CareerQuestion> reading = CareerReading.Read(
            CareerFields.Of(name => _options.All(result, name)), basis, terminal.Today(), path is null ? null : AssumptionsFile.Read(path, basis.Tables.Figures));
        return (basis, reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems));
    }
}
