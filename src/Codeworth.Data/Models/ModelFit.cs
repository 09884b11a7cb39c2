using System.Reflection;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;

namespace Codeworth.Data.Models;

/// <summary>Fits the model to a workspace's evidence: what <c>codeworth fit</c> runs.</summary>
public static class ModelFit
{
    /// <summary>Fits to evidence, reference tables and parameters; writes nothing.</summary>
    public static Fit Run(IEnumerable<Source> sources, IEnumerable<Figure> figures, IReadOnlySet<string> excluded, ReferenceCatalog reference, TextReader parameters) =>
        EvidenceModel.Fit(ModelParametersFile.Read(parameters), new FitEvidence(
            sources.ToDictionary(source => source.Id, StringComparer.Ordinal),
            [.. figures],
            excluded,
            reference.Areas.Where(area => area.PriceParity is not null).ToDictionary(area => area.Area.Id, area => area.PriceParity!.Value, StringComparer.Ordinal),
            reference.Vocabulary,
            ProductVersion));

    /// <summary>Version of the product, without what the build appends to it.</summary>
    public static string ProductVersion =>
        typeof(ModelFit).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
