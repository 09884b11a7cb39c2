using Codeworth.Data.Catalog;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Tests.House;

namespace Codeworth.Tests.Estimates;

/// <summary>The repository's evidence and parameters, the shipped fit and one made anew: shared, since a fit takes seconds.</summary>
internal static class Fitted
{
    private static readonly Lazy<ModelParameters> LazyParameters = new(ReadParameters);
    private static readonly Lazy<FitEvidence> LazyEvidence = new(ReadEvidence);
    private static readonly Lazy<Fit> LazyAnew = new(() => ModelFit.Run(Repository.At("data")));

    public static Vocabulary Vocabulary => Workspace.Shipped.Vocabulary;

    public static FittedModel Model => Workspace.Shipped.Model;

    /// <summary>The same without what a check found of it: spreads as the fit says them.</summary>
    public static FittedModel Unwidened { get; } = new(Model.Compiled, Workspace.Shipped.Vocabulary);

    public static ModelParameters Parameters => LazyParameters.Value;

    public static FitEvidence Evidence => LazyEvidence.Value;

    /// <summary>A fit from the repository's tables, components and all.</summary>
    public static Fit Anew => LazyAnew.Value;

    /// <summary>A fit to other figures, with the standard deviations of the shipped one.</summary>
    public static FittedModel To(IEnumerable<Figure> figures) =>
        EvidenceModel.Fit(Parameters, Evidence with { Figures = [.. figures] }, Model.Compiled.Components).Model;

    /// <summary>The same, with every figure doubted as in the shipped fit.</summary>
    public static FittedModel AsDoubted(IEnumerable<Figure> figures)
    {
        FittedFigures shipped = Model.Compiled.Figures;
        Dictionary<string, double> doubts = shipped.Ids.Zip(shipped.Doubt).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return EvidenceModel.Fit(Parameters, Evidence with { Figures = [.. figures] }, Model.Compiled.Components, doubts).Model;
    }

    private static ModelParameters ReadParameters()
    {
        using StreamReader file = File.OpenText(Repository.At("data/parameters/model.yml"));
        return ModelParametersFile.Read(file);
    }

    private static FitEvidence ReadEvidence()
    {
        EvidenceCatalog catalog = EvidenceCatalog.At(Repository.At("data"));
        return new FitEvidence(
            catalog.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal),
            [.. catalog.All()],
            catalog.Excluded,
            ReferenceCatalog.Shipped.Areas.Where(area => area.PriceParity is not null)
                .ToDictionary(area => area.Area.Id, area => area.PriceParity!.Value, StringComparer.Ordinal),
            Vocabulary,
            ModelFit.ProductVersion);
    }
}
