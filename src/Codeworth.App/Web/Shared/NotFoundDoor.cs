using Codeworth.Data.Catalog;
using Codeworth.Markets;

namespace Codeworth.App.Web.Shared;

/// <summary>Answers addresses that no page has, with the pages whose addresses are nearest.</summary>
internal static class NotFoundDoor
{
    private static readonly Link[] Pages =
    [
        new("/areas", "Places"), new("/credentials", "Credentials"), new("/evidence", "Evidence"), new("/method", "Method"), new("/data", "Data"),
    ];

    public static IResult Show(HttpRequest request, Workspace workspace)
    {
        string path = request.Path.Value ?? "/";
        string last = path.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("");
        IEnumerable<Link> nearest = Spelling
            .Nearest(last, Pages.Select(page => Spelling.Key(page.Address)), key => key, 2)
            .Select(key => Pages.First(page => Spelling.Key(page.Address) == key));
        if (workspace.Vocabulary.Credentials.Find(last) is { } credential)
            nearest = nearest.Prepend(new Link("/credentials/" + Uri.EscapeDataString(credential.Id), credential.Name));
        if (workspace.Vocabulary.Places.Find(last) is { } area)
            nearest = nearest.Prepend(new Link("/areas/" + area.Id, area.Name));
        return Page.NotFound(ErrorTexts.UnknownPath(path), nearest);
    }
}
