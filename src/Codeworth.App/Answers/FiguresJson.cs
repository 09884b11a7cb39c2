using System.Buffers;
using System.Text.Json;
using Codeworth.Calibration;

namespace Codeworth.App.Answers;

/// <summary>Writes every fitted figure with how far it lies from what all others say of it, furthest off first.</summary>
internal static class FiguresJson
{
    public static void Write(IBufferWriter<byte> output, IEnumerable<FigureMisfit> figures)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartArray();
        foreach (FigureMisfit figure in figures)
        {
            writer.WriteStartObject();
            writer.WriteString("figure"u8, figure.FigureId);
            writer.WriteString("source"u8, figure.SourceId);
            writer.WriteNumber("percent"u8, Math.Round(figure.Percent, 2));
            writer.WriteNumber("standardErrors"u8, Math.Round(figure.StandardErrors, 3));
            writer.WriteNumber("errorVarianceTimes"u8, Math.Round(figure.Doubt, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        output.Write("\n"u8);
    }
}
