using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.Problems;

namespace Codeworth.App.Answers;

/// <summary>Writes what is wrong with a question as RFC 9457 problem details, with the same texts as every other door.</summary>
internal static class ProblemJson
{
    public const string ContentType = "application/problem+json";

    public static void Write(IBufferWriter<byte> output, ImmutableArray<Problem> problems, ProblemKind kind)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        Write(writer, problems, kind);
        writer.Flush();
        output.Write("\n"u8);
    }

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Problem> problems, ProblemKind kind)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, kind.Type);
        writer.WriteString("title"u8, kind.Title);
        if (kind.Status is { } status)
            writer.WriteNumber("status"u8, status);
        writer.WriteString("detail"u8, string.Join('\n', problems));
        Errors(writer, problems);
        writer.WriteEndObject();
    }

    /// <summary>The problems one by one, as the property <c>errors</c>.</summary>
    public static void Errors(Utf8JsonWriter writer, ImmutableArray<Problem> problems)
    {
        writer.WriteStartArray("errors"u8);
        foreach (Problem problem in problems)
            One(writer, problem);
        writer.WriteEndArray();
    }

    private static void One(Utf8JsonWriter writer, Problem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("field"u8, Echo.Short(problem.Field));
        writer.WriteString("value"u8, Echo.Short(problem.Value));
        writer.WriteString("message"u8, problem.Message);
        writer.WriteString("expected"u8, problem.Expected);
        writer.WriteStartArray("nearest"u8);
        foreach (string nearest in problem.Nearest)
            writer.WriteStringValue(nearest);
        writer.WriteEndArray();
        writer.WriteString("next"u8, problem.Next);
        writer.WriteEndObject();
    }
}
