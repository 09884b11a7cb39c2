using Codeworth.App.Web.Releases;
using Codeworth.Data.Catalog;

namespace Codeworth.App.Web.Documents;

internal static class DataDoor
{
    public static IResult Show(Workspace workspace, EvidenceIndex index) =>
        Page.Of<DataPage>(new { index.Sources, Model = workspace.Model.Identity });
}
