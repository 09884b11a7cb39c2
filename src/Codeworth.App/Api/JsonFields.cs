using System.Buffers;
using System.Text;
using System.Text.Json;
using Codeworth.Problems;

namespace Codeworth.App.Api;

/// <summary>Reads a question from a JSON object with the options' names; <c>credential</c> may be a list.</summary>
internal static class JsonFields
{
    /// <summary>The longest question read, in bytes: hundreds of times what one needs.</summary>
    public const int Longest = 65_536;

    public static TypedFields Read(ReadOnlySequence<byte> json)
    {
        TypedFields fields = new();
        try
        {
            Utf8JsonReader reader = new(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                fields.AddProblem(Wrong("", ErrorTexts.NotOneObject));
            else
                Properties(ref reader, fields);
        }
        catch (JsonException wrong)
        {
            fields.AddProblem(Wrong("", $"{ErrorTexts.NotJson}: {wrong.Message}"));
        }

        catch (InvalidOperationException)
        {
            // The reader's word for bytes that are no UTF-8, and for half a pair of surrogates.
            fields.AddProblem(Wrong("", ErrorTexts.NotText));
        }

        return fields;
    }

    private static void Properties(ref Utf8JsonReader reader, TypedFields fields)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
                List(ref reader, name, fields);
            else
                One(ref reader, name, fields);
        }

        if (reader.Read())
            fields.AddProblem(Wrong("", ErrorTexts.NotOneObject));
    }

    private static void List(ref Utf8JsonReader reader, string name, TypedFields fields)
    {
        int texts = 0;
        string joined = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (name == Answers.StyleText.Percentiles)
                joined += (texts++ == 0 ? "" : ",") + Text(ref reader);
            else
                One(ref reader, name, fields);
        }

        if (joined.Length > 0)
            fields.Add(name, joined);
    }

    private static void One(ref Utf8JsonReader reader, string name, TypedFields fields)
    {
        if (Text(ref reader) is { } text)
            fields.Add(name, text);
        else if (reader.TokenType != JsonTokenType.Null)
            fields.AddProblem(new Problem(name, "", ErrorTexts.WrongKindOfValue(name), ErrorTexts.BodyExpected, [], ""));
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            reader.Skip();
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
        JsonTokenType.True => bool.TrueString,
        JsonTokenType.False => bool.FalseString,
        _ => null,
    };

    private static Problem Wrong(string value, string message) => new("", value, message, ErrorTexts.BodyExpected, [], "");
}
