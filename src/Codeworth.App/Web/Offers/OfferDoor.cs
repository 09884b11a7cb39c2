using Codeworth.App.Answers;
using Codeworth.App.Api;
using Codeworth.App.Briefs;
using Codeworth.App.Web.Forms;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Web.Offers;

/// <summary>One offer judged. A posting is too long for an address: the form posts it, and nothing of it is kept.</summary>
internal static class OfferDoor
{
    public static IResult Show(HttpRequest request, OfferShelf shelf, Workspace workspace, TimeProvider time)
    {
        KeyValuePair<string, string>[] said = Filled.Of(request.Query);
        return Filled.Shorter(request, said) ?? Answer(said, QueryFields.Unknown(request.Query, Names), shelf, workspace, time);
    }

    public static async Task<IResult> Judge(HttpRequest request, OfferShelf shelf, Workspace workspace, TimeProvider time)
    {
        if (!request.HasFormContentType)
            return Results.Redirect(request.Path);
        IFormCollection form = await request.ReadFormAsync();
        KeyValuePair<string, string>[] said = [.. form.SelectMany(field => field.Value.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => KeyValuePair.Create(field.Key, value!.Trim())))];
        return Answer(said, [], shelf, workspace, time);
    }

    private static string[] Names { get; } = [.. OfferOptions.All.Select(option => option.Name), OfferEndpoint.Format];

    private static IResult Answer(KeyValuePair<string, string>[] said, Problem[] unknown, OfferShelf shelf, Workspace workspace, TimeProvider time)
    {
        if (said.Length == 0)
            return Page.Of<OfferPage>(new { Said = said, Words = workspace.Vocabulary });
        Questions.OfferFields fields = OfferEndpoint.Fields(name => said.Where(pair => pair.Key == name).Select(pair => pair.Value).ToArray());
        Reading<OfferQuestion> reading = shelf.Read(fields, time.Day(workspace.Model));
        Problem[] problems = [.. unknown, .. reading.Problems];
        if (problems.Length == 0 && BriefForm.Of(fields.One(OfferEndpoint.Format)) is { } form)
            return Results.File(form.Bytes(shelf.Answer(reading.Value), shelf.Names), form.ContentType, "brief." + form.Ending);
        return Page.Of<OfferPage>(
            new { Said = said, Words = workspace.Vocabulary, Problems = problems, Answer = problems.Length > 0 ? null : shelf.Answer(reading.Value) },
            problems.Length > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }
}
