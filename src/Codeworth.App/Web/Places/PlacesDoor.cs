using Codeworth.App.Web.Forms;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Web.Places;

internal static class PlacesDoor
{
    /// <summary>Shows every state where nothing is asked. A form's empty fields are left out of the address first.</summary>
    public static IResult Show(HttpRequest request, Workspace workspace, TimeProvider time)
    {
        IQueryCollection query = request.Query;
        KeyValuePair<string, string>[] said = Filled.Of(query);
        if (Filled.Shorter(request, said) is { } shorter)
            return shorter;
        Problem[] unknown = Api.QueryFields.Unknown(query, [.. PlacesOptions.All.Select(option => option.Name)]);
        Reading<PlacesQuestion> reading = PlacesReading.Read(PlacesFields.Of(name => query[name]), workspace.Vocabulary, TaxFigureFiles.Laws, time.Today(workspace.Model));
        bool isRead = reading.IsRead && unknown.Length == 0;
        return Page.Of<PlacesPage>(
            new
            {
                Said = said,
                workspace.Vocabulary,
                Problems = isRead ? [] : (Problem[])[.. unknown, .. reading.Problems],
                Answer = isRead ? RankedPlaces.Answer(workspace.Model, TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, reading.Value) : null,
            },
            isRead ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }
}
