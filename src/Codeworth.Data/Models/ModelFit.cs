using System.Reflection;
using Codeworth.Data.Catalog;
using Codeworth.Data.Sources.Own;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;

namespace Codeworth.Data.Models;

/// <summary>Fits the model to a workspace's evidence: what <c>codeworth fit</c> runs.</summary>
public static class ModelFit
{
    /// <summary>Fits to evidence, reference tables and parameters; writes nothing.</summary>
    public static Fit Run(IEnumerable<Source> sources, IEnumerable<Figure> figures, IReadOnlySet<string> excluded, ReferenceCatalog reference, TextReader parameters) =>
        Run(sources, figures, excluded, reference, parameters, ProductVersion);

    private static Fit Run(
        IEnumerable<Source> sources, IEnumerable<Figure> figures, IReadOnlySet<string> excluded, ReferenceCatalog reference, TextReader parameters, string version) =>
        EvidenceModel.Fit(ModelParametersFile.Read(parameters), Evidence(sources, figures, excluded, reference, version));

    private static FitEvidence Evidence(
        IEnumerable<Source> sources, IEnumerable<Figure> figures, IReadOnlySet<string> excluded, ReferenceCatalog reference, string version) => new(
            sources.ToDictionary(source => source.Id, StringComparer.Ordinal),
            [.. figures],
            excluded,
            reference.Areas.Where(area => area.PriceParity is not null).ToDictionary(area => area.Area.Id, area => area.PriceParity!.Value, StringComparer.Ordinal),
            reference.Vocabulary,
            version);

    /// <summary>Follows the product's version in the version of a user's own model, so that every answer names it: <c>0.1.0-own+3f9ac1d2</c>.</summary>
    public const string OwnMark = "-own";

    /// <summary>Version of the product, without what the build appends to it.</summary>
    public static string ProductVersion =>
        typeof(ModelFit).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Fits to a workspace's evidence with the parameters that ship; writes nothing.</summary>
    /// <param name="workspace">What ships, and what was imported.</param>
    /// <param name="withMine">Whether postings the user gathered are fitted too.</param>
    public static Fit Run(Workspace workspace, bool withMine = false)
    {
        using StreamReader parameters = ShippedParameters();
        return EvidenceModel.Fit(ModelParametersFile.Read(parameters), Evidence(workspace, withMine));
    }

    /// <summary>What a check of a workspace's fit needs: the parameters that ship, and all of the workspace's evidence.</summary>
    internal static (ModelParameters Parameters, FitEvidence Evidence) Made(Workspace workspace)
    {
        using StreamReader parameters = ShippedParameters();
        return (ModelParametersFile.Read(parameters), Evidence(workspace, withMine: false));
    }

    private static StreamReader ShippedParameters() => new(typeof(ModelFit).Assembly.GetManifestResourceStream("data/parameters/model.yml")!);

    private static FitEvidence Evidence(Workspace workspace, bool withMine)
    {
        Source[] sources = [.. workspace.Sources.Where(source => withMine || source.Programme != OwnPostings.Programme)];
        return Evidence(
            sources, sources.SelectMany(source => workspace.Figures(source.Id)), workspace.Excluded, ReferenceCatalog.Shipped, workspace.Folder is null ? ProductVersion : ProductVersion + OwnMark);
    }

    /// <summary>Fits to what lies in a repository's data folder, with its own parameters; writes nothing.</summary>
    public static Fit Run(string dataFolder)
    {
        EvidenceCatalog catalog = EvidenceCatalog.At(dataFolder);
        using StreamReader parameters = File.OpenText(Path.Combine(dataFolder, "parameters", "model.yml"));
        return Run(catalog.Sources, catalog.All(), catalog.Excluded, ReferenceCatalog.From(Path.Combine(dataFolder, "reference")), parameters);
    }

    /// <summary>Writes the compiled model and its summary, each whole or not at all.</summary>
    /// <param name="fit">What to write.</param>
    /// <param name="folder"><c>data/model</c>, or the same folder of a workspace.</param>
    public static void Write(Fit fit, string folder)
    {
        FittedModelFile.Write(fit.Model, Path.Combine(folder, FittedModelFile.Name));
        File.WriteAllText(Path.Combine(folder, "summary.yml"), FitSummary.Of(fit));
    }
}
