using System.Buffers;
using Codeworth.App.Answers;
using Codeworth.App.Web;
using Codeworth.App.Web.Effects;
using Codeworth.Data.Catalog;
using Codeworth.Problems;

namespace Codeworth.App.Api;

/// <summary>What each thing does to pay, over HTTP: <c>?of=credential&amp;on=2026-11</c>.</summary>
internal static class EffectsEndpoint
{
    private static readonly string[] Names = [EffectsQuestion.Of, Questions.WorthOptions.On.Name];

    public static void Map(WebApplication server) => server.MapGet(ApiPaths.Effects, (Delegate)Answer).WithName("effects");

    private static Task Answer(HttpContext context, EffectShelf shelf, Workspace workspace, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        Problem[] unknown = QueryFields.Unknown(query, Names);
        Reading<EffectsQuestion> reading = EffectsQuestion.Read(query[Names[0]], query[Names[1]], workspace.Vocabulary, clock.Today(workspace.Model));
        if (unknown.Length > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. unknown, .. reading.Problems], ProblemKind.Question);
        ArrayBufferWriter<byte> buffer = new();
        EffectsQuestion question = reading.Value;
        EffectsJson.Write(buffer, shelf.Of(question.On).Where(effect => question.Family is null || effect.Family == question.Family), question.On, workspace.Model);
        return JsonReply.Send(context, buffer.WrittenMemory);
    }
}
