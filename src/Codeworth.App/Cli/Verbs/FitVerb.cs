using System.CommandLine;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Catalog;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth fit</c>: fits the model to the evidence, and keeps it where the other verbs find it.</summary>
internal sealed class FitVerb(Terminal terminal, GlobalSymbols globals)
{
    private const string Parameters = "parameters/model.yml";

    private readonly Option<string> _data = new("--data")
    {
        Description = "Fit the tables of this folder alone and write its model/model.bin: how the model that ships is made.",
        HelpName = "DIR",
    };

    public Command Command()
    {
        Verb verb = new("fit", "Fits the model to the evidence that ships and what you imported; the other verbs then answer from it.")
        {
            Remarks = ["The fit is written to your workspace. The same evidence and parameters give the same fit everywhere."],
            Examples = ["codeworth fit", "codeworth fit --workspace ./mine", "codeworth fit --data data"],
        };
        verb.Add(_data);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        long start = terminal.Clock.GetTimestamp();
        (Fit fit, string folder) = result.GetValue(_data) is { } data ? OfFolder(data) : OfWorkspace(Workspace.At(globals.Folder(result)));
        ModelFit.Write(fit, folder);
        Table table = new(Column.Words("fit"), Column.Words("value"));
        table.Add("model", fit.Model.Identity.Version);
        table.Add("evidence to", fit.Model.Identity.Fitted);
        table.Add("answers for", $"{fit.Model.Earliest} to {fit.Model.Latest}");
        table.Add("seconds", $"{terminal.Clock.GetElapsedTime(start).TotalSeconds:0.0}");
        foreach (IGrouping<string, UnusedFigure> unused in fit.Unused.GroupBy(figure => figure.Reason, StringComparer.Ordinal).OrderByDescending(reason => reason.Count()))
            table.Add("not used", $"{unused.Count():#,0}: {unused.Key}");
        table.Add("written to", folder);
        Asked.Show(terminal, globals, result, output => TableJson.Write(output, table), sheet => sheet.Table(table));
        return ExitCode.Answered;
    }

    private static (Fit Fit, string Folder) OfWorkspace(Workspace workspace) =>
        (ModelFit.Run(workspace), Path.GetDirectoryName(workspace.OwnModelFile!)!);

    private static (Fit Fit, string Folder) OfFolder(string data) => File.Exists(Path.Combine(data, Parameters))
        ? (ModelFit.Run(data), Path.Combine(data, "model"))
        : throw new CannotAnswerException(ErrorTexts.FileNotFound(Path.Combine(data, Parameters)));
}
