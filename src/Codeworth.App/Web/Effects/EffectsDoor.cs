using Codeworth.Data.Catalog;
using Codeworth.Wages;

namespace Codeworth.App.Web.Effects;

internal static class EffectsDoor
{
    public static IResult List(EffectShelf shelf, Workspace workspace, TimeProvider time)
    {
        YearMonth today = time.Today(workspace.Model);
        return Page.Of<EffectsPage>(new { Effects = shelf.Of(today), On = today });
    }
}
