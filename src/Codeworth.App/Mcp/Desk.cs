using Codeworth.App.Answers;
using Codeworth.App.Cli;
using Codeworth.App.Web.Effects;
using Codeworth.App.Web.Releases;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Mcp;

/// <summary>What tools and resources answer from. Everything is read when first asked for, then kept; safe to share between calls.</summary>
/// <param name="workspace">What ships, or the user's own.</param>
/// <param name="terminal">Tells the day.</param>
internal sealed class Desk(Workspace workspace, Terminal terminal)
{
    private readonly Lazy<SourceNames> _names = new(() => new SourceNames(workspace.Model.Sources));
    private readonly Lazy<PublishedFigures> _published = new(() => PublishedFigures.Of(workspace));
    private readonly Lazy<OfferShelf> _offers = new(() => new OfferShelf(workspace));
    private readonly Lazy<ClaimShelf> _claims = new(() => new ClaimShelf(workspace));
    private readonly Lazy<CareerBasis> _careers = new(() => CareerShelf.BasisOf(workspace));
    private readonly Lazy<RelatedPay> _related = new(() => CareerShelf.RelatedOf(workspace));

    public Workspace Workspace => workspace;

    public FittedModel Model => workspace.Model;

    public SourceNames Names => _names.Value;

    public PublishedFigures Published => _published.Value;

    public OfferShelf Offers => _offers.Value;

    public ClaimShelf Claims => _claims.Value;

    public EffectShelf Effects { get; } = new(workspace);

    public CareerBasis Careers => _careers.Value;

    public RelatedPay Related => _related.Value;

    /// <summary>The evidence, source by source.</summary>
    public EvidenceIndex Evidence { get; } = new(workspace);

    public DateOnly Day => terminal.Day();

    public YearMonth Month => terminal.Today();
}
