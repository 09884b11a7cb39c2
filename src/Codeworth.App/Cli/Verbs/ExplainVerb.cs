using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth explain</c>: the same answer with every figure and source that made it.</summary>
internal sealed class ExplainVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly QuestionSymbols _question = new();
    private readonly StyleSymbols _style = new();

    public Command Command()
    {
        Verb verb = new("explain", "The same answer as 'worth', with the figures and sources that made it and the answer without each source.")
        {
            Remarks = ["Dollars beside a figure say how far it pulls the median away from what was assumed before any figure."],
            Examples =
            [
                "codeworth explain --years 4 --credential CPC --area TX",
                "codeworth explain --role auditor --credential CPMA --json",
            ],
        };
        _question.AddTo(verb);
        _style.AddTo(verb);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        AnswerStyle style = _style.Read(result);
        Workspace workspace = globals.Open(result);
        WorthQuestion question = Asked.Question(_question.Fields(result), workspace, terminal);
        Explanation explanation = workspace.Model.Explain(question.Market, question.Profile, question.On);
        SourceNames names = new(workspace.Model.Sources);
        PublishedFigures published = PublishedFigures.Of(workspace);
        Asked.Show(
            terminal, globals, result,
            output => ExplanationJson.Write(output, question, explanation, names, published, style),
            sheet => ExplanationText.Write(sheet, question, explanation, names, published, style));
        return ExitCode.Answered;
    }
}
