using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Releases;

/// <summary>Every figure once, arranged by what a page asks: its place, the credential it names, whether the model was fitted to it.</summary>
/// <remarks>Made when a page first asks, then kept; safe to share between requests.</remarks>
public sealed class EvidenceIndex(Workspace workspace)
{
    private readonly Lazy<HashSet<string>> _fitted = new(() => Fitted(workspace));
    private readonly Lazy<ILookup<string, Figure>> _byArea = new(() => ByArea(workspace));
    private readonly Lazy<ILookup<string, Figure>> _byCredential = new(() => ByCredential(workspace));
    private IReadOnlyList<SourceSummary>? _sources;

    /// <summary>What each source holds, in the order of their ids.</summary>
    public IReadOnlyList<SourceSummary> Sources =>
        LazyInitializer.EnsureInitialized(ref _sources, () => [.. workspace.Sources.Select(Summary)]);

    /// <summary>Whether the median was fitted to a figure.</summary>
    public bool IsFitted(Figure figure) => _fitted.Value.Contains(figure.Cited.Id);

    /// <summary>The figures on medical records specialists of one place, newest first.</summary>
    public IEnumerable<Figure> OfArea(string areaId) => _byArea.Value[areaId];

    /// <summary>The figures that name a credential.</summary>
    public IEnumerable<Figure> OfCredential(string credentialId) => _byCredential.Value[credentialId];

    private SourceSummary Summary(Source source)
    {
        Figure[] figures = [.. workspace.Figures(source.Id)];
        return new SourceSummary(source, figures.Length, figures.Count(IsFitted));
    }

    private static HashSet<string> Fitted(Workspace workspace)
    {
        Market nation = new(workspace.Vocabulary.Places.Nation);
        YearMonth on = YearMonth.TryParse(workspace.Model.Identity.Fitted, out YearMonth newest) ? newest : default;
        Explanation explanation = workspace.Model.Explain(nation, Profile.Unsaid, on);
        return explanation.Influences.Select(influence => influence.FigureId).ToHashSet(StringComparer.Ordinal);
    }

    private static ILookup<string, Figure> ByArea(Workspace workspace) => All(workspace)
        .Where(figure => (figure.Cited.Population["occupation"] ?? Occupation.MedicalRecordsSpecialists) == Occupation.MedicalRecordsSpecialists)
        .Where(figure => figure.Cited.Population["area"] is not null)
        .OrderByDescending(figure => figure.Cited.Date)
        .ToLookup(figure => figure.Cited.Population["area"]!, StringComparer.Ordinal);

    private static ILookup<string, Figure> ByCredential(Workspace workspace) => All(workspace)
        .SelectMany(figure => Credentials(figure.Cited.Population).Select(credential => (credential, figure)))
        .ToLookup(pair => pair.credential, pair => pair.figure, StringComparer.OrdinalIgnoreCase);

    /// <summary>The credentials a population names: <c>CPC</c>, <c>COC+CPC</c> held together, <c>CPC:0.5|CRC:0.5</c> mixed.</summary>
    private static IEnumerable<string> Credentials(Population population) => population["credential"] is not { } written
        ? []
        : written.Split('|', '+').Select(part => part.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Figure> All(Workspace workspace) => workspace.Sources.SelectMany(source => workspace.Figures(source.Id));
}
