using Codeworth.Data.Catalog;
using Codeworth.Data.Models;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;

namespace Codeworth.Peers.Dump;

/// <summary>What ships: evidence, parameters and the compiled fit.</summary>
internal sealed class Shipped
{
    public Shipped()
    {
        using StreamReader file = new(typeof(ModelFit).Assembly.GetManifestResourceStream("data/parameters/model.yml")
            ?? throw new FileNotFoundException("data/parameters/model.yml does not ship inside the assembly."));
        Parameters = ModelParametersFile.Read(file);
        Evidence = new FitEvidence(
            Workspace.Shipped.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal),
            [.. Workspace.Shipped.All()],
            Workspace.Shipped.Excluded,
            ReferenceCatalog.Shipped.Areas.Where(area => area.PriceParity is not null)
                .ToDictionary(area => area.Area.Id, area => area.PriceParity!.Value, StringComparer.Ordinal),
            Vocabulary,
            ModelFit.ProductVersion);
    }

    public ModelParameters Parameters { get; }

    public FitEvidence Evidence { get; }

    public Vocabulary Vocabulary => Workspace.Shipped.Vocabulary;

    public FittedModel Model => Workspace.Shipped.Model;

    public IReadOnlyDictionary<string, double> Components => Model.Compiled.Components;

    /// <summary>A fit to other figures at the shipped components.</summary>
    public FittedModel To(IEnumerable<Figure> figures) =>
        EvidenceModel.Fit(Parameters, Evidence with { Figures = [.. figures] }, Components).Model;
}
