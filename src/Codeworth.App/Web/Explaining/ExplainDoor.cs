using Codeworth.App.Answers;
using Codeworth.App.Web.Asking;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Web.Explaining;

internal static class ExplainDoor
{
    /// <summary>What made the answer to the question in the address. What cannot be answered goes to the form, which says why.</summary>
    public static IResult Show(HttpRequest request, Workspace workspace, PublishedFigures published, TimeProvider time)
    {
        Asked asked = Asked.In(request.Query);
        WorthView view = WorthView.Of(asked, workspace, time.Today(workspace.Model));
        return view.Answer is { } answer
            ? Page.Of<ExplainPage>(new { View = view, Explained = ExplainView.Of(workspace, published, answer.Question) })
            : Results.Redirect(asked.At("/"));
    }
}
