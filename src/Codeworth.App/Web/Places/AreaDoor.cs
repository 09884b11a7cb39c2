using Codeworth.App.Web.Releases;
using Codeworth.App.Web.Shared;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Places;

internal static class AreaDoor
{
    public static IResult List(Workspace workspace, TimeProvider time, string place = "")
    {
        Markets.Places places = workspace.Vocabulary.Places;
        if (place.Length > 0 && places.Find(place) is { } found)
            return Results.Redirect("/areas/" + found.Id);
        YearMonth today = time.Today(workspace.Model);
        PlacedMedian[] states =
        [
            .. places.All.Where(area => area.Kind == AreaKind.State)
                .Select(area => PlacedMedian.Of(workspace.Model, area, today)).OrderByDescending(row => row.Median.Value.Dollars),
        ];
        double national = (double)PlacedMedian.Of(workspace.Model, places.Nation, today).Median.Value.Dollars;
        return Page.Of<AreasPage>(
            new { workspace.Vocabulary, States = states, National = national, On = today, Sought = place },
            place.Length > 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    public static IResult One(string id, Workspace workspace, EvidenceIndex index, TimeProvider time)
    {
        Markets.Places places = workspace.Vocabulary.Places;
        if (places.Find(id) is not { } area)
            return Page.NotFound(ErrorTexts.NoArea(id), Nearest(id, places));
        return area.Id == id
            ? Page.Of<AreaPage>(new { View = AreaView.Of(workspace, index, area, time.Today(workspace.Model)), workspace.Vocabulary, Index = index })
            : Results.Redirect("/areas/" + area.Id);
    }

    private static IEnumerable<Link> Nearest(string id, Markets.Places places) =>
        places.Nearest(id, 5).Select(places.Find).OfType<Area>().Select(area => new Link("/areas/" + area.Id, area.Name));
}
