using System.Buffers;
using System.Text.Json;
using Codeworth.Estimates;

namespace Codeworth.App.Answers;

/// <summary>Shapes that answers have in common.</summary>
internal static class JsonParts
{
    /// <summary>A whole answer: one object and a line end.</summary>
    public static void Document(IBufferWriter<byte> output, Action<Utf8JsonWriter> properties)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        properties(writer);
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>A list of objects.</summary>
    public static void Objects<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> properties)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            properties(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    /// <summary>A list of dollars.</summary>
    public static void Tens(Utf8JsonWriter writer, string name, IEnumerable<double> values)
    {
        writer.WriteStartArray(name);
        foreach (double value in values)
            writer.WriteNumberValue(Amounts.Tens(value));
        writer.WriteEndArray();
    }

    /// <summary>An 80 % interval of dollars.</summary>
    public static void Interval(Utf8JsonWriter writer, string name, decimal value, decimal low, decimal high) =>
        Interval(writer, name, ((double)value, (double)low, (double)high), number => Amounts.Tens(number));

    /// <summary>An 80 % interval of anything.</summary>
    public static void Interval(Utf8JsonWriter writer, string name, (double Value, double Low, double High) interval, Func<double, double> rounded)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value"u8, rounded(interval.Value));
        writer.WriteNumber("low"u8, rounded(interval.Low));
        writer.WriteNumber("high"u8, rounded(interval.High));
        writer.WriteNumber("level"u8, Located.Level);
        writer.WriteEndObject();
    }

    /// <summary>A number to a tenth, or null.</summary>
    public static void Tenth(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, Math.Round(number, 1));
        else
            writer.WriteNull(name);
    }

    /// <summary>notes and model, which end an answer.</summary>
    public static void End(Utf8JsonWriter writer, IEnumerable<string> notes, ModelIdentity model)
    {
        Texts(writer, "notes", notes);
        Model(writer, model);
    }

    public static void Model(Utf8JsonWriter writer, ModelIdentity model)
    {
        writer.WriteStartObject("model"u8);
        writer.WriteString("version"u8, model.Version);
        writer.WriteString("fitted"u8, model.Fitted);
        writer.WriteEndObject();
    }
}
