using System.Buffers;
using Codeworth.App.Answers;
using Codeworth.App.Web;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>Offers side by side, over HTTP: <c>?area=TX&amp;1.base=58000&amp;2.base=62000</c>, or a list in JSON.</summary>
internal static class OffersEndpoint
{
    private static readonly string[] Names = [.. OffersOptions.All.Select(option => option.Name)];

    public static void Map(WebApplication server)
    {
        server.MapGet(ApiPaths.Offers, (Delegate)ByQuery).WithName("compare-offers");
        server.MapPost(ApiPaths.Offers, (Delegate)ByBody).WithName("compare-offers-by-body");
    }

    private static Task ByQuery(HttpContext context, Workspace workspace, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        return Answer(context, Fields(query), Unknown(query), workspace, clock);
    }

    private static async Task ByBody(HttpContext context, Workspace workspace, TimeProvider clock)
    {
        if (await RequestBody.Read(context, JsonFields.Longest) is not { } bytes)
        {
            await JsonReply.Refuse(context, [new Problem("", "", ErrorTexts.BodyTooLarge, ErrorTexts.OffersBodyExpected, [], "")], ProblemKind.Length);
            return;
        }

        OffersBody body = OffersBody.Read(bytes);
        await Answer(context, OffersFields.Of([], body.Parts, body.One), body.Problems, workspace, clock);
    }

    /// <summary>The offers and the household that an address says.</summary>
    public static OffersFields Fields(IQueryCollection query) => OffersFields.Of(
        query["offer"].OfType<string>(), query.SelectMany(entry => entry.Value.OfType<string>().Select(value => KeyValuePair.Create(entry.Key, value))), name => query[name]);

    /// <summary>Names that are neither an option's nor a numbered part's.</summary>
    public static IReadOnlyList<Problem> Unknown(IQueryCollection query) =>
        [.. QueryFields.Unknown(query, [.. Names, .. query.Keys.Where(key => key.Split('.', 2) is [var number, _] && int.TryParse(number, out _))])];

    private static Task Answer(HttpContext context, OffersFields fields, IReadOnlyCollection<Problem> problems, Workspace workspace, TimeProvider clock)
    {
        Reading<OffersQuestion> reading = OffersReading.Read(fields, workspace.Vocabulary.Places, TaxFigureFiles.Laws, clock.Today(workspace.Model).Year);
        if (problems.Count > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. problems, .. reading.Problems], ProblemKind.Question);
        ArrayBufferWriter<byte> buffer = new();
        OffersJson.Write(buffer, ComparedOffers.Answer(TaxFigureFiles.Laws, ReferenceCatalog.Shipped.Parities, ReferenceCatalog.Shipped.Benefits, reading.Value));
        return JsonReply.Send(context, buffer.WrittenMemory);
    }
}
