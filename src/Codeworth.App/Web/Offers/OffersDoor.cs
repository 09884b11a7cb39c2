using Codeworth.App.Api;
using Codeworth.App.Web.Forms;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Web.Offers;

internal static class OffersDoor
{
    /// <summary>Shows the form where nothing is asked. A form's empty fields are left out of the address first.</summary>
    public static IResult Show(HttpRequest request, Workspace workspace, TimeProvider time)
    {
        IQueryCollection query = request.Query;
        KeyValuePair<string, string>[] said = Filled.Of(query);
        if (Filled.Shorter(request, said) is { } shorter)
            return shorter;
        if (said.Length == 0)
            return Page.Of<OffersPage>(new { Said = said });
        Reading<OffersQuestion> reading = OffersReading.Read(OffersEndpoint.Fields(query), workspace.Vocabulary.Places, TaxFigureFiles.Laws, time.Today(workspace.Model).Year);
        Problem[] problems = [.. OffersEndpoint.Unknown(query), .. reading.Problems];
        return Page.Of<OffersPage>(
            new
            {
                Said = said,
                Problems = problems,
                Answer = problems.Length > 0 ? null : ComparedOffers.Answer(TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, reading.Value),
            },
            problems.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}
