using Codeworth.Calibration;
using Codeworth.Data.Catalog;
using Codeworth.Data.Sources;
using Codeworth.Data.Sources.Surveys;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;

namespace Codeworth.Data.Models;

/// <summary>Judges a workspace's fit by pay held back: what <c>codeworth check</c> runs.</summary>
public static class ModelCheck
{
    /// <param name="workspace">Whose fit, and the evidence it is refitted to.</param>
    /// <param name="inputs">The folder of the collected tables, whose persons are judged too; null to judge places alone.</param>
    /// <param name="progress">Told what is under way, how much of it is done, and of how much; from more than one thread.</param>
    /// <exception cref="ImportException">A file, column or cell of the collected tables is not what it should be.</exception>
    public static CalibrationReport Run(Workspace workspace, string? inputs, Action<string, int, int> progress)
    {
        (ModelParameters parameters, FitEvidence evidence) = ModelFit.Made(workspace);
        CalibrationCheck check = new(parameters, evidence, workspace.Model, progress);
        return inputs is null ? check.Run([], null) : check.Run(PersonSources.Read(inputs), ArticleBands.Read(inputs));
    }
}
