using System.Collections.Immutable;
using System.CommandLine;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Calibration;
using Codeworth.Calibration.Report;
using Codeworth.Data.Catalog;
using Codeworth.Data.Models;

namespace Codeworth.App.Cli.Verbs;

/// <summary><c>codeworth check</c>: judges the fit by pay held back from fits like it, and writes the calibration document.</summary>
internal sealed class CheckVerb(Terminal terminal, GlobalSymbols globals)
{
    private readonly Option<string> _inputs = new("--inputs")
    {
        Description = "Judge persons too: the folder of the collected tables they are read from. They are not in the product, which holds their sums alone.",
        HelpName = "DIR",
    };

    private readonly Option<string> _out = new("--out")
    {
        Description = "Write calibration.md and its pictures to this folder.",
        HelpName = "DIR",
    };

    private readonly Option<string> _data = new("--data")
    {
        Description = "Write model/calibration.csv of this folder, which answers then state: how the model that ships is made. With --inputs.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _figures = new("--figures")
    {
        Description = "Instead of all that, list the fitted figures by how far they lie from what all others say of them.",
    };

    public Command Command()
    {
        Verb verb = new("check", "Judges the fit by pay held back from it: hidden places, the newest release, persons, whole sources.")
        {
            Remarks =
            [
                "It fits some sixty times, ninety with persons, and takes some minutes. What the intervals hold is printed beside what they say.",
                "With --json: model, newest, divisions, areas, release, persons, groups, widened, leftOut; shares from 0 to 1, amounts in dollars. With --figures: figure, source, percent, standardErrors, errorVarianceTimes, each.",
            ],
            Examples = ["codeworth check", "codeworth check --inputs ../inputs --out docs --data data", "codeworth check --figures", "codeworth check --json"],
        };
        verb.Add(_inputs);
        verb.Add(_out);
        verb.Add(_data);
        verb.Add(_figures);
        verb.SetAction(Run);
        return verb;
    }

    private int Run(ParseResult result)
    {
        if (result.GetValue(_figures))
            return Figures(result);
        string? inputs = GlobalSymbols.Named(result, _inputs), folder = GlobalSymbols.Named(result, _out), data = GlobalSymbols.Named(result, _data);
        if (inputs is not null)
            Paths.RequireFolder(inputs, ErrorTexts.CollectedFolder);
        if (folder is not null)
            Paths.RequireWritable(folder);
        if (data is not null)
            Require(data, inputs);
        CalibrationReport report = Check(globals.Open(result), inputs);
        if (data is not null)
            CalibrationFile.Write(CompiledCalibration.Of(report), Path.Combine(data, "model", CalibrationFile.Name));
        if (folder is not null)
            Write(report, folder);
        Asked.Show(terminal, globals, result, output => CalibrationJson.Write(output, report), sheet => CalibrationText.Write(sheet, report));
        return ExitCode.Answered;
    }

    private static void Require(string data, string? inputs)
    {
        if (inputs is null)
            throw new WrongUseException("data", data, ErrorTexts.DataWithoutInputs, ErrorTexts.CollectedFolder, ErrorTexts.DataWithoutInputsNext);
        Paths.RequireFolder(data, ErrorTexts.TablesFolder);
        Paths.RequireWritable(Path.Combine(data, "model"));
    }

    private int Figures(ParseResult result)
    {
        ImmutableArray<FigureMisfit> figures = FigureMisfit.Of(globals.Open(result).Model);
        Asked.Show(terminal, globals, result, output => FiguresJson.Write(output, figures), sheet => FiguresText.Write(sheet, figures));
        return ExitCode.Answered;
    }

    private CalibrationReport Check(Workspace workspace, string? inputs)
    {
        Lock drawing = new();
        using ProgressLine line = new(terminal, wanted: true);
        return ModelCheck.Run(workspace, inputs, (what, done, total) =>
        {
            lock (drawing)
                line.Show(what, done, total);
        });
    }

    /// <summary>Each file whole or not at all.</summary>
    private void Write(CalibrationReport report, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in CalibrationDocument.Files(report))
        {
            string file = Path.Combine(folder, name);
            File.WriteAllText(file + ".unfinished", text);
            File.Move(file + ".unfinished", file, overwrite: true);
        }

        terminal.Error.WriteLine(NextSteps.AfterCheck(Path.Combine(folder, CalibrationDocument.Name)));
    }
}
