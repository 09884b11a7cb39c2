using Codeworth.Data.Catalog;
using Codeworth.Offers.Posted;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.Tests.Offers.Posted;

/// <summary>Postings judged as a batch judges them.</summary>
internal static class Jobs
{
    public static OfferBasis Basis { get; } = new(
        Workspace.Shipped.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, ReferenceCatalog.Shipped.Careers.Figures, ReferenceCatalog.OfferRules, ReferenceCatalog.Shipped.PayTransparency);

    public static OfferReading Reading { get; } = new(ReferenceCatalog.Shipped.Postings, ReferenceCatalog.Shipped.Vocabulary, TaxFigureFiles.Laws);

    public static DateOnly Day { get; } = new(2026, 11, 27);

    public static PostedJob Of(string text, string name = "one")
    {
        WorthQuestion typed = WorthReading.Read(new WorthFields(Credentials: []), ReferenceCatalog.Shipped.Vocabulary, new YearMonth(Day.Year, Day.Month)).Value;
        return JudgePostings.Answer(Basis, name, Reading.Read(text, typed, saysArea: false), Day);
    }
}
