using System.Buffers;
using System.Text.Json;
using Codeworth.Effects;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Writes effects: date, nationalMedian, effects with percent, dollars, figures, sources and raw gaps; model.</summary>
internal static class EffectsJson
{
    public static void Write(IBufferWriter<byte> output, IEnumerable<Effect> effects, YearMonth on, FittedModel model)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WriteString("date"u8, on.ToString());
        writer.WriteNumber("dollarYear"u8, on.Year);
        writer.WriteStartArray("effects"u8);
        foreach (Effect effect in effects)
            Write(writer, effect);
        writer.WriteEndArray();
        writer.WriteStartObject("model"u8);
        writer.WriteString("version"u8, model.Identity.Version);
        writer.WriteString("fitted"u8, model.Identity.Fitted);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter writer, Effect effect)
    {
        writer.WriteStartObject();
        writer.WriteString("attribute"u8, effect.Attribute);
        writer.WriteString("label"u8, effect.Label);
        writer.WriteString("against"u8, effect.Against);
        writer.WriteString("family"u8, effect.Family);
        Interval(writer, "percent", effect.Percent, value => Math.Round(value, 1));
        Interval(writer, "dollars", effect.Dollars, value => Amounts.Tens(value));
        writer.WriteNumber("figures"u8, effect.Figures);
        writer.WriteNumber("sources"u8, effect.Sources);
        writer.WriteStartArray("rawGaps"u8);
        foreach (RawGap gap in effect.Raw)
            Write(writer, gap);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RawGap gap)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, gap.SourceId);
        writer.WriteNumber("year"u8, gap.Year);
        writer.WriteNumber("percent"u8, Math.Round(gap.Percent, 1));
        writer.WriteString("figure"u8, gap.FigureId);
        writer.WriteString("against"u8, gap.AgainstId);
        writer.WriteEndObject();
    }

    private static void Interval(Utf8JsonWriter writer, string name, (double Value, double Low, double High) interval, Func<double, double> rounded)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value"u8, rounded(interval.Value));
        writer.WriteNumber("low"u8, rounded(interval.Low));
        writer.WriteNumber("high"u8, rounded(interval.High));
        writer.WriteNumber("level"u8, Located.Level);
        writer.WriteEndObject();
    }
}
