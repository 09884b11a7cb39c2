using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Effects;
using Codeworth.Problems;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth effects</c>: what each credential, year, degree, setting and role does to pay, beside the raw gaps that are published.</summary>
internal sealed class EffectsVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly Option<string> _of = new("--of")
    {
        Description = $"One family alone: {string.Join(", ", EffectTable.Families)}.",
        HelpName = "FAMILY",
    };

    private readonly Option<string> _on = new("--on")
    {
        Description = "The month whose national median the dollars are counted from, such as 2026-11; this month where it is not said.",
        HelpName = "MONTH",
    };

    public Command Command()
    {
        Verb verb = new("effects", "What each credential, year, degree, work mode, setting, specialty and role does to pay at equal work.")
        {
            Remarks =
            [
                "An effect is what is left of a raw gap when what else differs between the groups is taken out, with the uncertainty that leaves. The raw gap stands beside it.",
                "With --json: date, dollarYear, effects (attribute, label, against, family, percent, dollars, figures, sources, rawGaps) and model.",
            ],
            Examples = ["codeworth effects", "codeworth effects --of credential", "codeworth effects --of mode --json"],
        };
        verb.Add(_of);
        verb.Add(_on);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        Workspace workspace = globals.Open(result);
        Reading<EffectsQuestion> reading = EffectsQuestion.Read(GlobalSymbols.Named(result, _of), result.GetValue(_on), workspace.Vocabulary, terminal.Today());
        EffectsQuestion question = reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems);
        Effect[] effects = [.. new EffectTable(workspace.Model, workspace.Vocabulary, [.. workspace.All()], question.On).Of(question.Family)];
        Asked.Show(
            terminal, globals, result,
            output => EffectsJson.Write(output, effects, question.On, workspace.Model),
            sheet => EffectsText.Write(sheet, effects, question.On));
        return ExitCode.Answered;
    }
}
