using System.CommandLine;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Data.Sources;
using Codeworth.Data.Sources.Oews;
using Codeworth.Data.Sources.Taxes;
using Codeworth.Problems;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth import</c>: reads a publisher's release into the workspace, or compiles the tables that ship.</summary>
internal sealed class ImportVerb(Terminal terminal, GlobalSymbols globals)
{
    private static readonly string[] _collected = ["official", "micro", "surveys", "tax"];

    private readonly ImportPostingsVerb _postings = new(terminal, globals);
    private readonly Argument<string> _inputs = new("DIR") { Description = "The folder that holds official, micro, surveys and tax, with the collected tables." };
    private readonly Argument<string> _file = new("FILE") { Description = "An .xlsx as the Bureau of Labor Statistics publishes it each May, or the .zip around it." };

    private readonly Option<string> _data = new("--data")
    {
        Description = "The folder whose evidence and reference are written; 'data' in the current folder where not said.",
        HelpName = "DIR",
    };

    public Command Command()
    {
        Verb inputs = new("inputs", "Compiles the collected tables into the evidence and reference tables that ship with the program.")
        {
            Examples = ["codeworth import inputs ../inputs"],
        };
        inputs.Add(_inputs);
        inputs.Add(_data);
        inputs.SetAction(Inputs);
        Verb oews = new("oews", "Adds a release of Occupational Employment and Wage Statistics to your workspace.")
        {
            Remarks = ["The file is read whole or not at all: where a cell is not what it should be, its sheet, row and column are named and nothing changes. Then run 'codeworth fit' to answer from it.", "With --json: tables (table, rowsRead, figures, source and areasLeftOut, each) and writtenTo."],
            Examples = ["codeworth import oews national_M2024_dl.xlsx", "codeworth import oews oesm25ma.zip --workspace ./mine"],
        };
        oews.Add(_file);
        oews.SetAction(Oews);
        return new Verb("import", "Reads a publisher's release, or postings of your own.") { inputs, oews, _postings.Command() };
    }

    private int Inputs(ParseResult result)
    {
        string folder = result.GetValue(_inputs)!;
        string data = GlobalSymbols.Named(result, _data) ?? "data";
        RequireCollected(folder);
        Paths.RequireNoFile(data, ErrorTexts.TablesFolder);
        Paths.RequireWritable(data);
        using ProgressLine line = new(terminal, wanted: true);
        Table written = new(Column.Words("table"), Column.Amounts("rows"));
        Action<Action<string, int>?> writeReference = ReferenceImport.Compile(folder, data);
        Action<Action<string, int>?> writeTaxes = TaxFolder.Compile(folder, data);
        InputsImport.Run(folder, data, new Told<ImportProgress>(release =>
        {
            written.Add("evidence/" + release.Source, $"{release.Figures:#,0}");
            line.Show(release.Source, release.Figures, 0);
        }));
        writeReference((table, rows) => written.Add("reference/" + table, $"{rows:#,0}"));
        writeTaxes((level, files) => written.Add($"parameters/us/{level} (files)", $"{files:#,0}"));
        line.Clear();
        Show(result, new ImportReport(written, data), NextSteps.AfterInputs(data));
        return ExitCode.Answered;
    }

    private static void RequireCollected(string folder)
    {
        Paths.RequireFolder(folder, ErrorTexts.CollectedFolder);
        string[] missing = [.. _collected.Where(part => !Directory.Exists(Path.Combine(folder, part)))];
        if (missing.Length > 0)
            throw new CannotAnswerException(ErrorTexts.FoldersMissing(folder, missing));
    }

    private int Oews(ParseResult result)
    {
        string file = result.GetValue(_file)!;
        string workspace = globals.Folder(result);
        Paths.RequireFile(file, ErrorTexts.WorkbookFile, ".xlsx", ".zip");
        Paths.RequireWritable(workspace);
        using ProgressLine line = new(terminal, wanted: true);
        Reading<ImportedRelease> release = OewsWorkbook.Import(
            file, workspace, Workspace.Shipped.Vocabulary, new Told<WorkbookProgress>(now => line.Show(now.What, now.Done, now.Total)));
        line.Clear();
        if (!release.IsRead)
            throw new CannotAnswerException(release.Problems);
        foreach (ImportedTable table in release.Value.Tables.Where(table => !table.UnknownAreas.IsEmpty))
            terminal.Error.WriteLine(ErrorTexts.AreasLeftOut(table.Source, table.UnknownAreas));
        Show(result, ImportReport.Of(release.Value, workspace), NextSteps.AfterImport(GlobalSymbols.Named(result, globals.Workspace)));
        return ExitCode.Answered;
    }

    private void Show(ParseResult result, ImportReport report, string next)
    {
        Asked.Show(terminal, globals, result, report.Write, report.Write);
        terminal.Error.WriteLine(next);
    }
}
