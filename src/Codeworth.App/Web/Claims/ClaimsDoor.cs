using Codeworth.App.Answers;
using Codeworth.Claims;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Wages;

namespace Codeworth.App.Web.Claims;

internal static class ClaimsDoor
{
    /// <param name="say">The claim typed; null or blank where none is.</param>
    /// <param name="shelf">The register's findings.</param>
    /// <param name="workspace">The tables and the fit.</param>
    /// <param name="time">Tells the month.</param>
    public static IResult Show(string? say, ClaimShelf shelf, Workspace workspace, TimeProvider time)
    {
        YearMonth today = time.Today(workspace.Model);
        Reading<Claim>? said = string.IsNullOrWhiteSpace(say) ? null : new ClaimReader(workspace.Vocabulary).Read(say);
        return Page.Of<ClaimsPage>(new
        {
            Say = said is null ? "" : Echo.Short(say!),
            Problem = said is { IsRead: false } ? said.Problems[0] : null,
            Said = said is { IsRead: true } ? shelf.Of(said.Value, today) : null,
            Register = shelf.Of(today),
            On = today,
        });
    }
}
