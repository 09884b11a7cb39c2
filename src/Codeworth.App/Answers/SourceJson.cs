using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Codeworth.Estimates;

namespace Codeworth.App.Answers;

/// <summary>The sources of an answer as JSON. What never changes of a source is written once and copied after that: answers name them all.</summary>
internal static class SourceJson
{
    private const int LongestEnd = 64;

    private static ReadOnlySpan<byte> Between => ",\"weight\":"u8;

    public static void Write(Utf8JsonWriter writer, Estimate estimate, SourceNames names)
    {
        byte[] whole = ArrayPool<byte>.Shared.Rent((estimate.Sources.Length * (names.LongestJson + LongestEnd)) + 2);
        whole[0] = (byte)'[';
        int length = 1;
        foreach (SourceWeight source in estimate.Sources)
            length += Write(source, names[source.SourceId].Json, length > 1, whole.AsSpan(length));
        whole[length++] = (byte)']';
        writer.WritePropertyName("sources"u8);
        writer.WriteRawValue(whole.AsSpan(0, length), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(whole);
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

    private static int Write(SourceWeight source, byte[] beginning, bool further, Span<byte> whole)
    {
        int length = 0;
        if (further)
            whole[length++] = (byte)',';
        beginning.CopyTo(whole[length..]);
        length += beginning.Length;
        Utf8Formatter.TryFormat(source.Figures, whole[length..], out int written);
        length += written;
        Between.CopyTo(whole[length..]);
        length += Between.Length;
        length += Weight((int)Math.Round(source.Weight * 10_000), whole[length..]);
        whole[length++] = (byte)'}';
        return length;
    }

    /// <summary>Ten-thousandths as a decimal without closing noughts: 0.2213, 0.5, 1.</summary>
    private static int Weight(int tenThousandths, Span<byte> text)
    {
        text[0] = (byte)('0' + (tenThousandths / 10_000));
        int rest = tenThousandths % 10_000;
        if (rest == 0)
            return 1;
        text[1] = (byte)'.';
        int length = 2;
        for (int unit = 1_000; rest > 0; unit /= 10)
        {
            text[length++] = (byte)('0' + (rest / unit));
            rest %= unit;
        }

        return length;
    }
}
