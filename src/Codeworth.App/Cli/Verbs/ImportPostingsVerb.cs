using System.CommandLine;
using Codeworth.App.Cli.Postings;
using Codeworth.Data.Catalog;
using Codeworth.Data.Sources.Oews;
using Codeworth.Data.Sources.Own;
using Codeworth.Offers.Posted;
using Codeworth.Questions;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth import postings</c>: the pay of postings somebody gathered, into their workspace.</summary>
internal sealed class ImportPostingsVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly Argument<string> _path = new("PATH") { Description = "A folder of postings, an .ndjson or a .csv with a column 'text', as of 'codeworth offer --batch'; - reads NDJSON." };
    private readonly OptionSymbols _on = new([WorthOptions.On]);

    public Command Command()
    {
        Verb verb = new("postings", "Adds the pay of postings you gathered to your workspace, kept apart from what ships.")
        {
            Remarks =
            [
                "Postings are read by rules; those that say a role and an employee's pay become figures of the month, an employer once, copies left out. They are not fitted until 'codeworth fit --with mine'; what stands between your postings and the market is then an unknown of its own, so that many postings of one hand do not move an answer far.",
                "Importing again in the same month takes the place of what was imported. With --json: tables (table, rowsRead, figures, source and areasLeftOut, each) and writtenTo.",
            ],
            Examples = ["codeworth import postings postings/ --workspace ./mine", "codeworth import postings gathered.csv --on 2026-10"],
        };
        verb.Add(_path);
        _on.AddTo(verb);
        verb.SetAction((result, cancellation) => Task.FromResult(Run(result, cancellation)));
        return verb;
    }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        string path = result.GetValue(_path)!, workspace = globals.Folder(result);
        PostingFiles.Require(path);
        Paths.RequireWritable(workspace);
        OfferFields fields = new(name => _on.One(result, name), []);
        WorthQuestion asked = Asked.Question(fields.Worth, Workspace.Shipped, terminal);
        using ProgressLine line = new(terminal, wanted: true);
        int count = PostingFiles.Count(path);
        PostingsFound found = new PostingBatch(Workspace.Shipped, fields, new DateOnly(asked.On.Year, asked.On.Month, 1)).Run(
            PostingFiles.Read(path, terminal.In), PostingOrder.All[0], done => line.Show("Postings", done, count), cancellation);
        line.Clear();
        PostedJob[] telling = [.. OwnPostings.Telling(found.Ranked)];
        if (telling.Length == 0)
            throw new CannotAnswerException(found.Read == 0 ? ErrorTexts.NoPostings(path) : ErrorTexts.NoPayToImport(path, found.Read));
        ImportedTable table = OwnPostings.Write(workspace, telling, asked.On, ReferenceCatalog.OfferRules);
        if (found.Unread.Length > 0)
            terminal.Error.WriteLine(ErrorTexts.PostingsUnread(found.Unread.Length, found.Read + found.Unread.Length));
        ImportReport report = ImportReport.Of(new ImportedRelease([table]), workspace);
        Asked.Show(terminal, globals, result, report.Write, report.Write);
        terminal.Error.WriteLine(NextSteps.AfterPostings(GlobalSymbols.Named(result, globals.Workspace)));
        return ExitCode.Answered;
    }
}
