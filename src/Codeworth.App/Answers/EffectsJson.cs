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
        JsonParts.Document(output, writer =>
        {
            writer.WriteString("date"u8, on.ToString());
            writer.WriteNumber("dollarYear"u8, on.Year);
            JsonParts.Objects(writer, "effects", effects, Write);
            JsonParts.Model(writer, model.Identity);
        });
    }

    private static void Write(Utf8JsonWriter writer, Effect effect)
    {
        writer.WriteString("attribute"u8, effect.Attribute);
        writer.WriteString("label"u8, effect.Label);
        writer.WriteString("against"u8, effect.Against);
        writer.WriteString("family"u8, effect.Family);
        JsonParts.Interval(writer, "percent", effect.Percent, value => Math.Round(value, 1));
        JsonParts.Interval(writer, "dollars", effect.Dollars, value => Amounts.Tens(value));
        writer.WriteNumber("figures"u8, effect.Figures);
        writer.WriteNumber("sources"u8, effect.Sources);
        JsonParts.Objects(writer, "rawGaps", effect.Raw, Write);
    }

    private static void Write(Utf8JsonWriter writer, RawGap gap)
    {
        writer.WriteString("source"u8, gap.SourceId);
        writer.WriteNumber("year"u8, gap.Year);
        writer.WriteNumber("percent"u8, Math.Round(gap.Percent, 1));
        writer.WriteString("figure"u8, gap.FigureId);
        writer.WriteString("against"u8, gap.AgainstId);
    }
}
