using System.Buffers;
using System.Collections.Immutable;
using System.IO.Pipelines;
using Codeworth.App.Answers;
using Codeworth.Problems;
using Codeworth.Questions;
using Microsoft.AspNetCore.Http.Features;

namespace Codeworth.App.Api;

/// <summary>Answers a question a line (NDJSON), a line for each as they come; a line that cannot be answered says why and the rest go on.</summary>
internal sealed class BatchEndpoint(Engine engine)
{
    private const string ContentType = "application/x-ndjson; charset=utf-8";

    public async Task Answer(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        context.Response.ContentType = ContentType;
        LineReader lines = new(context.Request.BodyReader, JsonFields.Longest);
        PipeWriter output = context.Response.BodyWriter;
        while (await lines.Read(context.RequestAborted))
        {
            while (lines.TryNext(out ReadOnlySequence<byte> line, out long number, out bool tooLong))
                output.Write(Line(line, number, tooLong).Span);
            await output.FlushAsync(context.RequestAborted);
        }
    }

    private ReadOnlyMemory<byte> Line(ReadOnlySequence<byte> line, long number, bool tooLong)
    {
        if (tooLong)
            return Refused(number, [new Problem("", "", ErrorTexts.BodyTooLarge, ErrorTexts.BodyExpected, [], "")]);
        (Reading<WorthQuestion> question, AnswerStyle style) = JsonFields.Read(line).Read(engine);
        return question.IsRead ? WorthEndpoints.Answer(question.Value, style, engine) : Refused(number, question.Problems);
    }

    private static ReadOnlyMemory<byte> Refused(long number, ImmutableArray<Problem> problems) =>
        JsonReply.Line((number, problems), static (writer, wrong) =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, wrong.number);
            writer.WriteString("error"u8, string.Join('\n', wrong.problems));
            ProblemJson.Errors(writer, wrong.problems);
            writer.WriteEndObject();
        });
}
