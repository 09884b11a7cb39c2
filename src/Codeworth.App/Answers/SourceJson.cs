using System.Buffers.Text;
using System.Text.Json;
using Codeworth.Estimates;

namespace Codeworth.App.Answers;

/// <summary>The sources of an answer as JSON. What never changes of a source is written once and copied after that: answers name them all.</summary>
internal static class SourceJson
{
    private const int LongestEnd = 64;

    public static void Write(Utf8JsonWriter writer, Estimate estimate, SourceNames names)
    {
        writer.WriteStartArray("sources"u8);
        foreach (SourceWeight source in estimate.Sources)
            Write(writer, source, names[source.SourceId].Json);
        writer.WriteEndArray();
    }

    /// <summary>A source's object up to the number of its figures.</summary>
    public static byte[] Beginning(SourceName name)
    {
        using MemoryStream bytes = new();
        using Utf8JsonWriter writer = new(bytes, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WriteString("id"u8, name.Id);
        writer.WriteString("publisher"u8, name.Publisher);
        writer.WriteString("title"u8, name.Title);
        if (name.Year is { } year)
            writer.WriteNumber("year"u8, year);
        else
            writer.WriteNull("year"u8);
        writer.Flush();
        return [.. bytes.ToArray(), .. ",\"figures\":"u8];
    }

    private static void Write(Utf8JsonWriter writer, SourceWeight source, byte[] beginning)
    {
        Span<byte> whole = stackalloc byte[beginning.Length + LongestEnd];
        beginning.CopyTo(whole);
        int length = beginning.Length;
        Utf8Formatter.TryFormat(source.Figures, whole[length..], out int written);
        length += written;
        ",\"weight\":"u8.CopyTo(whole[length..]);
        length += ",\"weight\":"u8.Length;
        length += Weight((int)Math.Round(source.Weight * 10_000), whole[length..]);
        whole[length++] = (byte)'}';
        writer.WriteRawValue(whole[..length], skipInputValidation: true);
    }

    /// <summary>Ten-thousandths as a decimal without closing noughts: 0.2213, 0.5, 1.</summary>
    private static int Weight(int tenThousandths, Span<byte> text)
    {
        decimal weight = new(tenThousandths, 0, 0, false, 4);
        Utf8Formatter.TryFormat(weight, text, out int length, new('F', 4));
        while (text[length - 1] == '0')
            length--;
        return text[length - 1] == '.' ? length - 1 : length;
    }
}
