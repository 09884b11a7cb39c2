using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.Problems;

namespace Codeworth.App.Api;

/// <summary>Sends JSON written into a buffer that each thread keeps: no allocation for a reply, and its length is known before it is sent.</summary>
internal static class JsonReply
{
    private const string ContentType = "application/json; charset=utf-8";

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>Writes JSON and a line end into the thread's buffer, good until its next reply.</summary>
    public static ReadOnlyMemory<byte> Line<T>(T state, Action<Utf8JsonWriter, T> write)
    {
        ArrayBufferWriter<byte> buffer = _buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        buffer.ResetWrittenCount();
        Utf8JsonWriter writer = _writer ??= new Utf8JsonWriter(buffer, AnswerJson.Options);
        writer.Reset(buffer);
        write(writer, state);
        writer.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>Sends an answer.</summary>
    public static Task Send(HttpContext context, ReadOnlyMemory<byte> json, int status = StatusCodes.Status200OK, string contentType = ContentType)
    {
        HttpResponse response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = json.Length;
        return response.Body.WriteAsync(json, context.RequestAborted).AsTask();
    }

    /// <summary>Sends what is wrong with a request.</summary>
    public static Task Refuse(HttpContext context, ImmutableArray<Problem> problems, ProblemKind kind) => Send(
        context,
        Line((problems, kind), static (writer, wrong) => ProblemJson.Write(writer, wrong.problems, wrong.kind)),
        kind.Status ?? StatusCodes.Status500InternalServerError,
        ProblemJson.ContentType);
}
