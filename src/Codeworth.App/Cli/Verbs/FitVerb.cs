using System.CommandLine;
using Codeworth.Data.Catalog;
using Codeworth.Data.Models;
using Codeworth.Estimates;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth fit</c>: fits the model to the evidence, and keeps it where the other verbs find it.</summary>
internal sealed class FitVerb(Terminal terminal, GlobalSymbols globals)
{
    private const string Parameters = "parameters/model.yml";
    private const string Model = "model";
    private const string Mine = "mine";

    private readonly Option<string> _data = new("--data")
    {
        Description = "Fit the tables of this folder alone and write its model/model.bin: how the model that ships is made.",
        HelpName = "DIR",
    };

    private readonly Option<string> _with = new("--with")
    {
        Description = "'mine': fit the postings you imported too; without it they are kept and not fitted.",
        HelpName = "mine",
    };

    public Command Command()
    {
        Verb verb = new("fit", "Fits the model to the evidence that ships and what you imported; the other verbs then answer from it.")
        {
            Remarks =
            [
                "The fit is written to your workspace. The same evidence and parameters give the same fit everywhere.",
                "With --json: model, evidenceTo, answersFor (from, to), seconds, notUsed (reason and figures, each) and writtenTo.",
            ],
            Examples = ["codeworth fit", "codeworth fit --workspace ./mine", "codeworth fit --with mine", "codeworth fit --data data"],
        };
        verb.Add(_data);
        verb.Add(_with);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        string? tables = GlobalSymbols.Named(result, _data), with = GlobalSymbols.Named(result, _with);
        if (with is not (null or Mine))
            throw new WrongUseException("with", with, ErrorTexts.WithUnknown(with), ErrorTexts.FieldsExpected([Mine]));
        if (with is not null && tables is not null)
            throw new WrongUseException("with", with, ErrorTexts.WithAndData, "", ErrorTexts.WithAndDataNext);
        string folder = tables is null ? Path.Combine(globals.Folder(result), Model) : Path.Combine(tables, Model);
        if (tables is not null)
            RequireTables(tables);
        Paths.RequireWritable(folder);
        long start = terminal.Clock.GetTimestamp();
        Fit fit = Run(tables, globals.Folder(result), with is not null);
        ModelFit.Write(fit, folder);
        FitReport report = new(fit, terminal.Clock.GetElapsedTime(start).TotalSeconds, folder);
        Asked.Show(terminal, globals, result, report.Write, report.Write);
        string version = fit.Model.Identity.Version;
        terminal.Error.WriteLine(tables is null
            ? NextSteps.AfterFit(folder, version, GlobalSymbols.Named(result, globals.Workspace))
            : NextSteps.AfterFitOfTables(folder, version));
        return ExitCode.Answered;
    }

    private Fit Run(string? tables, string workspace, bool withMine)
    {
        using ProgressLine line = new(terminal, wanted: true);
        line.Begin("Fitting the model to the evidence; this takes some seconds");
        return tables is null ? ModelFit.Run(Workspace.At(workspace), withMine) : ModelFit.Run(tables);
    }

    private static void RequireTables(string data)
    {
        Paths.RequireFolder(data, ErrorTexts.TablesFolder);
        if (!File.Exists(Path.Combine(data, Parameters)))
            throw new CannotAnswerException(ErrorTexts.TablesMissing(data));
    }
}
