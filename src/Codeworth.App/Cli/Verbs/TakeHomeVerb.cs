using System.Collections.Immutable;
using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth take-home</c>: what pay leaves after federal, payroll, state and local taxes, or the pay that leaves so much.</summary>
internal sealed class TakeHomeVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly ImmutableArray<Option<string>> _options =
    [
        Said("pay", "AMOUNT", "Gross pay of the first earner, such as 58000, 4800/month or 28/hour."),
        Said("spouse-pay", "AMOUNT", "Gross pay of the spouse, who then files with you."),
        Said("area", "PLACE", "Where you live: a state or a place in one. Cities and counties that tax wages are known by name: NYC, \"Baltimore, MD\"."),
        Said("filing", "STATUS", "How you file: single, married or head-of-household; single, or married with a spouse's pay, where it is not said."),
        Said("children", "N", "How many children live with you, each taken to be 10 years old."),
        Said("child-ages", "AGES", "Their ages instead, separated by commas: 4,9."),
        Said("age", "YEARS", "Your age, 16 to 64; 35 where it is not said."),
        Said("spouse-age", "YEARS", "Your spouse's age."),
        Said("retirement", "AMOUNT", "What you defer to a 401(k) or 403(b): dollars a year, or a share of your pay such as 5%."),
        Said("premiums", "AMOUNT", "Premiums you pay through a cafeteria plan, dollars a year."),
        Said("year", "YEAR", "The tax year, 2024 to 2026; this year's where it is not said."),
        Said("net", "AMOUNT", "Instead of --pay: what the pay cheques shall leave, such as 42000 or 3500/month."),
    ];

    public Command Command()
    {
        Verb verb = new("take-home", "What pay leaves after federal, payroll, state and local taxes, or the pay that leaves so much.")
        {
            Remarks =
            [
                "Residents under 65 with wages alone, who take the standard deduction. Credits that are paid out stand apart: they are in no pay cheque.",
                "A law that is not published for the year is answered by the last one in force, and the notes say so.",
                "With --json: question, gross, setAside, taxes (federalIncome, socialSecurity, medicare, stateIncome, statePayroll, local), refundable (federal, state), net, perMonth, averageRate, marginalRate and notes; dollars a year.",
            ],
            Examples =
            [
                "codeworth take-home --pay 58000 --area TX",
                "codeworth take-home --pay 58000 --area NYC --filing head-of-household --child-ages 4 --retirement 5% --year 2025",
                "codeworth take-home --net 3500/month --area CA",
            ],
        };
        foreach (Option<string> option in _options)
            verb.Add(option);
        verb.SetAction(Run);
        return verb;
    }

    private static Option<string> Said(string name, string value, string description) => new("--" + name) { Description = description, HelpName = value };

    private int Run(ParseResult result)
    {
        Dictionary<string, string?> said = _options.ToDictionary(option => option.Name[2..], option => GlobalSymbols.Named(result, option), StringComparer.Ordinal);
        Workspace workspace = globals.Open(result);
        Reading<TakeHomeQuestion> reading = TakeHomeReading.Read(
            TakeHomeFields.Of(name => said[name]), workspace.Vocabulary.Places, TaxFigureFiles.Laws, terminal.Today().Year);
        TakeHomeAnswer answer = TakeHomePay.Answer(TaxFigureFiles.Laws, reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems));
        Asked.Show(terminal, globals, result, output => TakeHomeJson.Write(output, answer), sheet => TakeHomeText.Write(sheet, answer));
        return ExitCode.Answered;
    }
}
