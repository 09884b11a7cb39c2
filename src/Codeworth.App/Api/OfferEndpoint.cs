using System.Buffers;
using Codeworth.App.Answers;
using Codeworth.App.Briefs;
using Codeworth.App.Web;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>An offer judged over HTTP: <c>?text=...&amp;years=4</c>, or a JSON object for a longer text.</summary>
internal static class OfferEndpoint
{
    /// <summary>Says in which form the answer is sent.</summary>
    public const string Format = "format";

    private const string Json = "json";

    private static readonly string[] Names = [.. OfferOptions.All.Select(option => option.Name), Format];

    public static void Map(WebApplication server)
    {
        server.MapGet(ApiPaths.Offer, (Delegate)ByQuery).WithName("offer");
        server.MapPost(ApiPaths.Offer, (Delegate)ByBody).WithName("offer-by-body");
    }

    private static Task ByQuery(HttpContext context, Workspace workspace, OfferShelf shelf, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        return Answer(context, Fields(name => query[name]), QueryFields.Unknown(query, Names), workspace, shelf, clock);
    }

    private static async Task ByBody(HttpContext context, Workspace workspace, OfferShelf shelf, TimeProvider clock)
    {
        if (await RequestBody.Read(context, OfferBody.Longest) is not { } bytes)
        {
            await JsonReply.Refuse(context, [new Problem("", "", ErrorTexts.BodyTooLarge, ErrorTexts.OfferBodyExpected, [], "")], ProblemKind.Length);
            return;
        }

        OfferBody body = OfferBody.Read(bytes);
        await Answer(context, body.Fields, body.Problems, workspace, shelf, clock);
    }

    /// <summary>What an address or a form says.</summary>
    public static OfferFields Fields(Func<string, Microsoft.Extensions.Primitives.StringValues> said) =>
        new(name => said(name), [.. said(WorthOptions.Credential.Name).OfType<string>().Where(text => text.Length > 0)]);

    private static Task Answer(HttpContext context, OfferFields fields, IReadOnlyCollection<Problem> problems, Workspace workspace, OfferShelf shelf, TimeProvider clock)
    {
        string format = fields.One(Format) is { Length: > 0 } said ? said : Json;
        BriefForm? form = BriefForm.Of(format);
        if (form is null && format != Json)
            problems = [.. problems, new Problem(Format, format, ErrorTexts.FormatUnknown(format), ErrorTexts.FieldsExpected([Json, .. BriefForm.All.Select(each => each.Ending)]), [], "")];
        Reading<OfferQuestion> reading = shelf.Read(fields, clock.Day(workspace.Model));
        if (problems.Count > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. problems, .. reading.Problems], ProblemKind.Question);
        if (form is not null)
        {
            context.Response.Headers.ContentDisposition = form.Disposition;
            return JsonReply.Send(context, form.Bytes(shelf.Answer(reading.Value), shelf.Names), contentType: form.ContentType);
        }

        ArrayBufferWriter<byte> buffer = new();
        OfferJson.Write(buffer, shelf.Answer(reading.Value), shelf.Names);
        return JsonReply.Send(context, buffer.WrittenMemory);
    }
}
