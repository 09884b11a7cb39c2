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
    public static void Map(WebApplication server)
    {
        server.MapGet(ApiPaths.TakeHome, (Delegate)Answer).WithName("take-home");
        server.MapPost(ApiPaths.TakeHome, (Delegate)ByBody).WithName("take-home-by-body");
    }

    private static Task Answer(HttpContext context, Workspace workspace, TimeProvider clock)
    {
        IQueryCollection query = context.Request.Query;
        Problem[] unknown = QueryFields.Unknown(query, TakeHomeFields.Names);
        Reading<TakeHomeQuestion> reading = TakeHomeReading.Read(
            TakeHomeFields.Of(name => query[name]), workspace.Vocabulary.Places, TaxFigureFiles.Laws, clock.Today(workspace.Model).Year);
        if (unknown.Length > 0 || !reading.IsRead)
            return JsonReply.Refuse(context, [.. unknown, .. reading.Problems], ProblemKind.Question);
        return JsonReply.Send(context, One(reading.Value));
    }

    /// <summary>One answer, or a list of answers in the order of the questions, each refused alone.</summary>
    private static async Task ByBody(HttpContext context, Workspace workspace, TimeProvider clock)
    {
        TakeHomeBody body = await RequestBody.Read(context, JsonFields.Longest) is { } bytes
            ? TakeHomeBody.Read(bytes)
            : new TakeHomeBody(false, [], new Problem("", "", ErrorTexts.BodyTooLarge, ErrorTexts.TakeHomeBodyExpected, [], ""));
        if (body.Problem is { } wrong)
        {
            await JsonReply.Refuse(context, [wrong], wrong.Message == ErrorTexts.BodyTooLarge ? ProblemKind.Length : ProblemKind.Question);
            return;
        }

        ResidenceCache residences = new(workspace.Vocabulary.Places, TaxFigureFiles.Laws);
        int year = clock.Today(workspace.Model).Year;
        Reading<TakeHomeQuestion>[] read = [.. body.Questions.Select(question => question.Problems.IsEmpty
            ? TakeHomeReading.Read(question.Fields, residences, year)
            : Reading.Refused<TakeHomeQuestion>([.. question.Problems, .. TakeHomeReading.Read(question.Fields, residences, year).Problems]))];
        if (!body.IsList && !read[0].IsRead)
        {
            await JsonReply.Refuse(context, read[0].Problems, ProblemKind.Question);
            return;
        }

        await JsonReply.Send(context, body.IsList ? List(read) : One(read[0].Value));
    }

    private static ReadOnlyMemory<byte> One(TakeHomeQuestion question)
    {
        ArrayBufferWriter<byte> buffer = new();
        TakeHomeJson.Write(buffer, TakeHomePay.Answer(TaxFigureFiles.Laws, question));
        return buffer.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> List(Reading<TakeHomeQuestion>[] read) => JsonReply.Line(read, static (writer, questions) =>
    {
        writer.WriteStartArray();
        foreach (Reading<TakeHomeQuestion> question in questions)
        {
            if (question.IsRead)
            {
                TakeHomeJson.Write(writer, TakeHomePay.Answer(TaxFigureFiles.Laws, question.Value));
                continue;
            }

            writer.WriteStartObject();
            writer.WriteString("error"u8, string.Join('\n', question.Problems));
            ProblemJson.Errors(writer, question.Problems);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
