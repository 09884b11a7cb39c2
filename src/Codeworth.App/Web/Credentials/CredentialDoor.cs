using Codeworth.App.Web.Releases;
using Codeworth.App.Web.Shared;
using Codeworth.Careers;
using Codeworth.Data.Catalog;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Credentials;

internal static class CredentialDoor
{
    public static IResult List(Workspace workspace, TimeProvider time)
    {
        YearMonth today = time.Today(workspace.Model);
        Vocabulary vocabulary = workspace.Vocabulary;
        CredentialEffect[] effects =
            [.. vocabulary.Credentials.All.Select(credential => CredentialEffect.Of(workspace.Model, vocabulary.Places.Nation, credential, today))];
        return Page.Of<CredentialsPage>(new { Effects = effects, On = today });
    }

    public static IResult One(string id, Workspace workspace, EvidenceIndex index, TimeProvider time)
    {
        Vocabulary vocabulary = workspace.Vocabulary;
        if (vocabulary.Credentials.Find(id) is not { } credential)
            return Page.NotFound(ErrorTexts.NoCredential(id), Nearest(id, vocabulary.Credentials));
        if (credential.Id != id)
            return Results.Redirect(At(credential));
        YearMonth today = time.Today(workspace.Model);
        CredentialEffect effect = CredentialEffect.Of(workspace.Model, vocabulary.Places.Nation, credential, today);
        return Page.Of<CredentialPage>(
            new { Effect = effect, Figures = index.OfCredential(id).ToArray(), Vocabulary = vocabulary, Index = index, On = today, Costs = Costs(credential) });
    }

    /// <summary>An apprentice's credential is had by the exam of the full one.</summary>
    private static (string Name, CareerFigure Figure)[] Costs(Credential credential)
    {
        CareerFigures figures = ReferenceCatalog.Shipped.Careers.Figures;
        (string Name, string What)[] asked =
            [("Exam", "exam-fee"), ("Exam again", "retake-fee"), ("Books", "books"), ("Membership", "membership"), ("Study", "study-hours"), ("Chance to pass in a year", "pass-chance"), ("Renewal fee", "renewal-fee"), ("Renewal units", "renewal-units")];
        return [.. asked.Select(each => (each.Name, Figure: figures.Of(credential, each.What))).Where(each => credential.IsOffered && each.Figure.Value > 0)];
    }

    private static string At(Credential credential) => "/credentials/" + Uri.EscapeDataString(credential.Id);

    private static IEnumerable<Link> Nearest(string id, Lookup<Credential> all) =>
        all.Nearest(id, 5).Select(all.Find).OfType<Credential>().Select(each => new Link(At(each), $"{each.Id}, {each.Name}"));
}
