using Codeworth.Data.Catalog;
using Codeworth.Offers.Posted;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>What offers are read and judged with.</summary>
internal sealed class OfferShelf(Workspace workspace)
{
    private readonly OfferReading _reading = new(ReferenceCatalog.Shipped.Postings, workspace.Vocabulary, TaxFigureFiles.Laws);
    private readonly OfferBasis _basis = new(
        workspace.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, ReferenceCatalog.Shipped.Careers.Figures, ReferenceCatalog.OfferRules, ReferenceCatalog.Shipped.PayTransparency);

    public SourceNames Names { get; } = new(workspace.Model.Sources);

    public Reading<OfferQuestion> Read(OfferFields fields, DateOnly today) => _reading.Read(fields, today);

    public OfferAnswer Answer(OfferQuestion question) => JudgeOffer.Answer(_basis, question);

    /// <summary>One posting of many.</summary>
    /// <param name="name">Its file, or its line.</param>
    /// <param name="text">As posted.</param>
    /// <param name="typed">What was typed of job and person.</param>
    /// <param name="saysArea">Whether a place was typed.</param>
    /// <param name="day">The day it is read.</param>
    public PostedJob Judge(string name, string text, WorthQuestion typed, bool saysArea, DateOnly day) => JudgePostings.Answer(_basis, name, _reading.Read(text, typed, saysArea), day);
}
