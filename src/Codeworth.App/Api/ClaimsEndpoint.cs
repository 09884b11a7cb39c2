using System.Buffers;
using Codeworth.App.Answers;
using Codeworth.App.Web;
using Codeworth.Claims;
using Codeworth.Data.Catalog;
using Codeworth.Problems;

namespace Codeworth.App.Api;

/// <summary>Claims against the evidence, over HTTP: <c>?id=S009&amp;id=S029</c>, <c>?say=CRC adds 20-40%25</c>.</summary>
internal static class ClaimsEndpoint
{
    private static readonly string[] Names = [ClaimsQuestion.Id, ClaimReader.Field, Questions.WorthOptions.On.Name];

    public static void Map(WebApplication server) => server.MapGet(ApiPaths.Claims, (Delegate)Answer).WithName("claims");

    private static Task Answer(HttpContext context, ClaimShelf shelf, Workspace workspace, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        Problem[] unknown = QueryFields.Unknown(query, Names);
        Reading<ClaimsQuestion> reading = ClaimsQuestion.Read(
            query[Names[0]].OfType<string>(), query.TryGetValue(Names[1], out var say) ? say.ToString() : null, query[Names[2]], shelf.Register, workspace.Vocabulary, clock.Today(workspace.Model));
        if (unknown.Length > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. unknown, .. reading.Problems], ProblemKind.Question);
        ArrayBufferWriter<byte> buffer = new();
        ClaimsJson.Write(buffer, reading.Value.Answer(shelf), reading.Value.On, workspace.Model);
        return JsonReply.Send(context, buffer.WrittenMemory);
    }
}
