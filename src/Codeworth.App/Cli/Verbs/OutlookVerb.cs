using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth outlook</c>: jobs to come, and what is known of automation.</summary>
internal sealed class OutlookVerb(Terminal terminal, GlobalSymbols globals)
{
    public Command Command()
    {
        Verb verb = new("outlook", "Jobs, growth and openings by edition of the projections; what was found of computers that code.")
        {
            Remarks = ["With --json: own, neighbours and all (edition, occupation, name, jobsAtStart, jobsAtEnd, change, openings, education, experience, exits, transfers, tier), automation, unsourced and notes."],
            Examples = ["codeworth outlook", "codeworth outlook --json"],
        };
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        OutlookAnswer answer = JobOutlook.Answer(ReferenceCatalog.Shipped.Careers);
        Asked.Show(terminal, globals, result, output => OutlookJson.Write(output, answer), sheet => OutlookText.Write(sheet, answer));
        return ExitCode.Answered;
    }
}
