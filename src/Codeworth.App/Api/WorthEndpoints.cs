using System.Buffers;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Problems;
using Codeworth.Questions;

namespace Codeworth.App.Api;

/// <summary>The questions over HTTP: the options' names as parameters, the command line's JSON as answers.</summary>
internal sealed class WorthEndpoints(Engine engine)
{
    public void Map(WebApplication server)
    {
        server.MapGet(ApiPaths.Worth, (Delegate)WorthByQuery).WithName("worth");
        server.MapPost(ApiPaths.Worth, (Delegate)WorthByBody).WithName("worth-by-body");
        server.MapGet(ApiPaths.Explain, (Delegate)ExplainByQuery).WithName("explain");
        server.MapPost(ApiPaths.Batch, (Delegate)new BatchEndpoint(engine).Answer).WithName("worth-batch");
        server.MapGet(ApiPaths.Health, (Delegate)Healthy).WithName("health");
        foreach (string path in new[] { "/api/{**path}", "/openapi/{**path}", ApiPaths.Health })
            server.MapFallback(path, (RequestDelegate)NotFound);
    }

    /// <summary>An answer as JSON, in the thread's buffer.</summary>
    public static ReadOnlyMemory<byte> Answer(WorthQuestion question, AnswerStyle style, Engine engine) => JsonReply.Line(
        (Answer: Worth.Answer(engine.Model, question), engine.Names, style),
        static (writer, said) => AnswerJson.Write(writer, said.Answer, said.Names, said.style));

    private Task WorthByQuery(HttpContext context) => Reply(context, QueryFields.Read(context.Request.QueryString));

    private async Task WorthByBody(HttpContext context)
    {
        if (await RequestBody.Read(context, JsonFields.Longest) is { } body)
            await Reply(context, JsonFields.Read(new ReadOnlySequence<byte>(body)));
        else
            await JsonReply.Refuse(context, [new Problem("", "", ErrorTexts.BodyTooLarge, ErrorTexts.BodyExpected, [], "")], ProblemKind.Length);
    }

    private Task Reply(HttpContext context, TypedFields fields)
    {
        (Reading<WorthQuestion> question, AnswerStyle style) = fields.Read(engine);
        return question.IsRead
            ? JsonReply.Send(context, Answer(question.Value, style, engine))
            : JsonReply.Refuse(context, question.Problems, ProblemKind.Question);
    }

    private Task ExplainByQuery(HttpContext context)
    {
        (Reading<WorthQuestion> reading, AnswerStyle style) = QueryFields.Read(context.Request.QueryString).Read(engine);
        if (!reading.IsRead)
            return JsonReply.Refuse(context, reading.Problems, ProblemKind.Question);
        WorthQuestion question = reading.Value;
        Explanation explanation = engine.Model.Explain(question.Market, question.Profile, question.On);
        return JsonReply.Send(context, JsonReply.Line(
            (question, explanation, engine.Names, engine.Published, style),
            static (writer, said) => ExplanationJson.Write(writer, said.question, said.explanation, said.Names, said.Published, said.style)));
    }

    private static Task Healthy(HttpContext context) =>
        JsonReply.Send(context, JsonReply.Line("ok", static (Utf8JsonWriter writer, string status) =>
        {
            writer.WriteStartObject();
            writer.WriteString("status"u8, status);
            writer.WriteEndObject();
        }));

    private static Task WrongMethod(HttpContext context, string path, string[] methods)
    {
        context.Response.Headers.Allow = string.Join(", ", methods);
        string method = context.Request.Method;
        return JsonReply.Refuse(
            context, [new Problem("", method, ErrorTexts.MethodNotAnswered(method, path), ErrorTexts.FieldsExpected(methods), [], "")], ProblemKind.Method);
    }

    private static Task NotFound(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        string[] methods = path == ApiPaths.Description ? [HttpMethods.Get] : [.. ApiOperations.All.Where(operation => operation.Path == path).Select(operation => operation.Method)];
        if (methods.Length > 0)
            return WrongMethod(context, path, methods);
        return JsonReply.Refuse(
            context,
            [new Problem("", path, ErrorTexts.UnknownPath(path), ErrorTexts.FieldsExpected(ApiPaths.All), Spelling.Nearest(path, ApiPaths.All, known => known, 1), "")],
            ProblemKind.Address);
    }
}
