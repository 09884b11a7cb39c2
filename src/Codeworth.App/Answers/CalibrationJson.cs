using System.Buffers;
using System.Text.Json;
using Codeworth.Calibration;

namespace Codeworth.App.Answers;

/// <summary>Writes the report of a check: areas, release, persons, groups, leftOut, reporting; shares from 0 to 1, amounts in dollars.</summary>
internal static class CalibrationJson
{
    public static void Write(IBufferWriter<byte> output, CalibrationReport report)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WriteString("model"u8, report.Model.Version);
        writer.WriteString("newest"u8, report.Newest.ToString());
        writer.WriteNumber("divisions"u8, report.Divisions);
        Rows(writer, "areas", report.Areas, row => Median(writer, row));
        Rows(writer, "release", report.Release, row => Median(writer, row));
        Rows(writer, "persons", report.Persons, row => Forecast(writer, row));
        Rows(writer, "groups", report.Groups, row => Group(writer, row));
        Rows(writer, "widened", report.Widened, group => Widened(writer, group));
        Rows(writer, "leftOut", report.LeftOut, row => Forecast(writer, row));
        Rows(writer, "reporting", report.Reporting, row =>
        {
            writer.WriteString("programme"u8, row.Programme);
            writer.WriteNumber("share"u8, Math.Round(row.Error.Share, 4));
            writer.WriteNumber("deviation"u8, Math.Round(row.Error.Deviation, 4));
        });
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Rows<T>(Utf8JsonWriter writer, string name, IEnumerable<T> rows, Action<T> properties)
    {
        writer.WriteStartArray(name);
        foreach (T row in rows)
        {
            writer.WriteStartObject();
            properties(row);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Median(Utf8JsonWriter writer, MedianRow row)
    {
        writer.WriteString("places"u8, row.Kind);
        writer.WriteNumber("count"u8, row.Score.Count);
        Measure(writer, "absoluteError", row.Score.Error, 4);
        Measure(writer, "medianError", row.Score.MedianError, 4);
        Measure(writer, "weightedError", row.Score.WeightedError, 4);
        Rows(writer, "baselines", row.Score.Baselines, baseline =>
        {
            writer.WriteString("forecaster"u8, baseline.Name);
            Measure(writer, "absoluteError", baseline.Error, 4);
            Measure(writer, "medianError", baseline.MedianError, 4);
            Measure(writer, "weightedError", baseline.WeightedError, 4);
        });
        Coverage(writer, row.Score.Coverage);
        Measure(writer, "coverageWithoutFiguresError", row.Score.BareCoverage, 4);
        Measure(writer, "width", row.Score.Width, 4);
    }

    private static void Forecast(Utf8JsonWriter writer, ForecastRow row)
    {
        writer.WriteString("source"u8, row.Source);
        writer.WriteString("forecaster"u8, row.Forecaster);
        Properties(writer, row.Score);
        writer.WriteNumber("pinballNineteen"u8, Math.Round(row.Twentieths));
    }

    private static void Group(Utf8JsonWriter writer, GroupRow row)
    {
        writer.WriteString("group"u8, row.Group);
        Properties(writer, row.Score);
        Rows(writer, "baselines", row.Baselines, baseline =>
        {
            writer.WriteString("forecaster"u8, baseline.Forecaster);
            Measure(writer, "pinball", baseline.Pinball, 0);
        });
    }

    private static void Widened(Utf8JsonWriter writer, WidenedGroup group)
    {
        writer.WriteString("group"u8, group.Group);
        writer.WriteNumber("count"u8, group.Count);
        writer.WriteNumber("clusters"u8, group.Clusters);
        Measure(writer, "before", group.Before, 4);
        Measure(writer, "judged", group.Judged, 4);
        if (double.IsInfinity(group.Factor))
            writer.WriteNull("factor"u8);
        else
            writer.WriteNumber("factor"u8, Math.Round(group.Factor, 3));
        writer.WriteBoolean("used"u8, group.Used);
    }

    private static void Properties(Utf8JsonWriter writer, Score score)
    {
        writer.WriteNumber("count"u8, score.Count);
        writer.WriteNumber("clusters"u8, score.Clusters);
        Coverage(writer, score.Coverage);
        Measure(writer, "coverageByCluster", score.EightyByCluster, 4);
        Measure(writer, "absoluteError", score.AbsoluteError, 0);
        Measure(writer, "relativeError", score.RelativeError, 4);
        Measure(writer, "pinball", score.Pinball, 0);
        Measure(writer, "crps", score.Crps, 0);
        Measure(writer, "width", score.Width, 0);
    }

    private static void Coverage(Utf8JsonWriter writer, IReadOnlyList<Measured> coverage)
    {
        writer.WriteStartObject("coverage"u8);
        for (int level = 0; level < coverage.Count; level++)
            Measure(writer, $"{100 * Score.Levels[level]:0}", coverage[level], 4);
        writer.WriteEndObject();
    }

    /// <summary>A single value says nothing of its error: the error is then null.</summary>
    private static void Measure(Utf8JsonWriter writer, string name, Measured measured, int decimals)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value"u8, Math.Round(measured.Value, decimals));
        if (double.IsNaN(measured.StandardError))
            writer.WriteNull("standardError"u8);
        else
            writer.WriteNumber("standardError"u8, Math.Round(measured.StandardError, decimals));
        writer.WriteEndObject();
    }
}
