using System.Buffers;
using Codeworth.App.Answers;
using Codeworth.App.Web;
using Codeworth.Data.Catalog;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>What pay leaves, over HTTP: <c>?pay=58000&amp;area=TX</c>.</summary>
internal static class TakeHomeEndpoint
{
    public static void Map(WebApplication server) => server.MapGet(ApiPaths.TakeHome, (Delegate)Answer).WithName("take-home");

    private static Task Answer(HttpContext context, Workspace workspace, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        Problem[] unknown = QueryFields.Unknown(query, TakeHomeFields.Names);
        Reading<TakeHomeQuestion> reading = TakeHomeReading.Read(
            TakeHomeFields.Of(name => query[name]), workspace.Vocabulary.Places, TaxFigureFiles.Laws, clock.Today(workspace.Model).Year);
        if (unknown.Length > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. unknown, .. reading.Problems], ProblemKind.Question);
        ArrayBufferWriter<byte> buffer = new();
        TakeHomeJson.Write(buffer, TakeHomePay.Answer(TaxFigureFiles.Laws, reading.Value));
        return JsonReply.Send(context, buffer.WrittenMemory);
    }
}
