using System.Text.Json;
using Codeworth.Estimates;

namespace Codeworth.App.Answers;

/// <summary>Writes what estimates of a kind have earned: level, median, pay (everyone first), widened.</summary>
internal static class EarnedCalibrationJson
{
    public static void Write(Utf8JsonWriter writer, EarnedCalibration calibration)
    {
        writer.WriteStartObject("calibration"u8);
        writer.WriteNumber("level"u8, 0.8);
        if (calibration.Places is { } places)
        {
            writer.WriteStartObject("median"u8);
            Properties(writer, places);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("median"u8);
        }

        writer.WriteStartArray("pay"u8);
        if (calibration.People is { } people)
            Object(writer, people);
        foreach (Coverage alike in calibration.Alike)
            Object(writer, alike);
        writer.WriteEndArray();
        writer.WriteNumber("widened"u8, calibration.Widened);
        writer.WriteString("widenedFor"u8, calibration.WidenedFor);
        writer.WriteString("model"u8, calibration.Model);
        writer.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter writer, Coverage coverage)
    {
        writer.WriteStartObject();
        Properties(writer, coverage);
        writer.WriteEndObject();
    }

    /// <summary>One cluster says nothing of the error: it is then null.</summary>
    private static void Properties(Utf8JsonWriter writer, Coverage coverage)
    {
        writer.WriteString("of"u8, coverage.Of);
        writer.WriteNumber("number"u8, coverage.Count);
        writer.WriteNumber("held"u8, coverage.Held);
        if (double.IsNaN(coverage.StandardError))
            writer.WriteNull("standardError"u8);
        else
            writer.WriteNumber("standardError"u8, coverage.StandardError);
    }
}
