using Codeworth.App.Web;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>What the server answers careers from, read when first asked for.</summary>
internal sealed class CareerShelf(Workspace workspace, TimeProvider clock)
{
    private readonly Lazy<RelatedPay> _related = new(() => RelatedOf(workspace));

    public CareerBasis Basis { get; } = BasisOf(workspace);

    /// <summary>Medians of neighbouring occupations.</summary>
    public RelatedPay Related => _related.Value;

    public Reading<CareerQuestion> Read(CareerFields fields) => CareerReading.Read(fields, Basis, clock.Today(workspace.Model));

    /// <summary>What careers are answered from.</summary>
    public static CareerBasis BasisOf(Workspace workspace) => new(workspace.Model, ReferenceCatalog.Shipped.Careers, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities);

    /// <summary>Medians of occupations, place by place.</summary>
    public static RelatedPay RelatedOf(Workspace workspace) => new(workspace.Model, new Lookup<Area>(workspace.Vocabulary.Places.All), OccupationMedians.Of(workspace));

    /// <summary>Whether a switch is on.</summary>
    public static bool Flag(string? text) => text?.Trim().ToUpperInvariant() is "TRUE" or "1" or "YES" or "ON";
}
