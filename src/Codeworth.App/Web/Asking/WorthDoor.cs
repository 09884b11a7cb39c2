using Codeworth.Data.Catalog;

namespace Codeworth.App.Web.Asking;

internal static class WorthDoor
{
    /// <summary>The question in the address, and its answer. A form's empty fields are left out of the address first.</summary>
    public static IResult Ask(HttpRequest request, Workspace workspace, TimeProvider time)
    {
        Asked asked = Asked.In(request.Query);
        if (request.Query.Sum(entry => entry.Value.Count) > asked.Said.Length)
            return Results.Redirect(asked.At("/"));
        WorthView view = WorthView.Of(asked, workspace, time.Today(workspace.Model));
        return Page.Of<WorthPage>(new { View = view }, view.Answer is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}
