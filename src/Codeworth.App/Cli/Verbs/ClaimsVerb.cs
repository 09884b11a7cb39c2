using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Claims;
using Codeworth.Data.Catalog;
using Codeworth.Problems;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth claims</c>: published claims, or one of your own, against the evidence.</summary>
internal sealed class ClaimsVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly Argument<string[]> _ids = new("ID") { Description = "Claims of the register, such as S009; all where none is named.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string> _say = new("--" + ClaimReader.Field)
    {
        Description = "A claim of your own: 'CRC adds 20-40%', 'auditors earn $60k-90k', 'Texas coders earn more than Ohio coders'.",
        HelpName = "TEXT",
    };

    private readonly Option<string> _on = new("--on")
    {
        Description = "The month whose pay is meant, such as 2026-11; this month where it is not said.",
        HelpName = "MONTH",
    };

    public Command Command()
    {
        Verb verb = new("claims", "Claims of salary articles, or one of your own, against the evidence.")
        {
            Remarks =
            [
                "Verdicts are computed from the model and the figures each time: supported, partly, contradicted, stale, no evidence. The chance is that of the claimed range.",
                "With --json: date, dollarYear, claims (id, printed, statement, kind, unit, low, high, read, verdict, chance, computed, within, rank, heldIn, rawGap, reason, figures, sources) and model.",
            ],
            Examples = ["codeworth claims", "codeworth claims S009 S029", "codeworth claims --say \"CRC adds 20-40%\"", "codeworth claims --json"],
        };
        verb.Add(_ids);
        verb.Add(_say);
        verb.Add(_on);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        Workspace workspace = globals.Open(result);
        ClaimShelf shelf = new(workspace);
        Reading<ClaimsQuestion> reading = ClaimsQuestion.Read(
            result.GetValue(_ids) ?? [], GlobalSymbols.Named(result, _say), result.GetValue(_on), shelf.Register, workspace.Vocabulary, terminal.Today());
        ClaimsQuestion question = reading.IsRead ? reading.Value : throw new WrongUseException(reading.Problems);
        IReadOnlyList<Finding> findings = question.Answer(shelf);
        Asked.Show(terminal, globals, result, output => ClaimsJson.Write(output, findings, question.On, workspace.Model), sheet => ClaimsText.Write(sheet, findings, question));
        return ExitCode.Answered;
    }
}
