using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Codeworth.Estimates;
using Codeworth.Questions;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Writes an answer as JSON, the same bytes at every door: one object and a line end.</summary>
internal static class AnswerJson
{
    /// <summary>Text is read by people too: only what JSON demands is escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(IBufferWriter<byte> output, WorthAnswer answer, SourceNames names, AnswerStyle style)
    {
        using Utf8JsonWriter writer = new(output, Options);
        Write(writer, answer, names, style);
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Writes into a writer that is kept for many answers.</summary>
    public static void Write(Utf8JsonWriter writer, WorthAnswer answer, SourceNames names, AnswerStyle style)
    {
        writer.WriteStartObject();
        WriteProperties(writer, answer, names, style);
        writer.WriteEndObject();
    }

    /// <summary>The properties of an answer, for an object that has more.</summary>
    public static void WriteProperties(Utf8JsonWriter writer, WorthAnswer answer, SourceNames names, AnswerStyle style)
    {
        QuestionJson.Write(writer, "question"u8, answer.Question);
        Span<char> month = stackalloc char[7];
        writer.WriteString("date"u8, month[..Month(answer.Question.On, month)]);
        writer.WriteNumber("dollarYear"u8, answer.Question.On.Year);
        Amounts(writer, answer, style.Percentiles, hourly: false);
        Contributions(writer, answer.Estimate);
        SourceJson.Write(writer, answer.Estimate, names);
        writer.WriteStartArray("notes"u8);
        foreach (string note in answer.Estimate.Notes)
            writer.WriteStringValue(note);
        writer.WriteEndArray();
        EarnedCalibrationJson.Write(writer, answer.Estimate.Calibration);
        if (style.Hourly)
        {
            writer.WriteStartObject("hourly"u8);
            Amounts(writer, answer, style.Percentiles, hourly: true);
            writer.WriteEndObject();
        }

        JsonParts.Model(writer, answer.Estimate.Model);
    }

    /// <summary>A modelled wage with its interval, in dollars a year.</summary>
    public static void Interval(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Interval interval, bool hourly = false)
    {
        writer.WriteStartObject(name);
        Wage(writer, "value"u8, interval.Value, hourly);
        Wage(writer, "low"u8, interval.Low, hourly);
        Wage(writer, "high"u8, interval.High, hourly);
        writer.WriteNumber("level"u8, interval.Level);
        writer.WriteEndObject();
    }

    private static void Amounts(Utf8JsonWriter writer, WorthAnswer answer, ImmutableArray<Percentile> percentiles, bool hourly)
    {
        Interval(writer, "median"u8, answer.Estimate.Median, hourly);
        writer.WriteStartObject("pay"u8);
        foreach (Percentile percentile in percentiles)
            Wage(writer, PercentileNames.Of(percentile), answer.Estimate.Pay.At(percentile), hourly);
        Wage(writer, "mean"u8, answer.Estimate.Pay.Mean, hourly);
        writer.WriteEndObject();
        if (answer.YourPay is not { } yours)
            return;
        writer.WriteStartObject("yourPay"u8);
        Wage(writer, "amount"u8, yours.Amount, hourly);
        writer.WriteNumber("percentile"u8, Math.Round(yours.Percentile.Percent, 1));
        writer.WriteNumber("percentileLow"u8, Math.Round(yours.Low.Percent, 1));
        writer.WriteNumber("percentileHigh"u8, Math.Round(yours.High.Percent, 1));
        writer.WriteEndObject();
    }

    private static void Wage(Utf8JsonWriter writer, ReadOnlySpan<byte> name, AnnualWage wage, bool hourly)
    {
        if (hourly)
            writer.WriteNumber(name, wage.PerHour().Rounded().Dollars);
        else
            writer.WriteNumber(name, (long)wage.Rounded().Dollars);
    }

    private static void Contributions(Utf8JsonWriter writer, Estimate estimate)
    {
        writer.WriteStartArray("contributions"u8);
        foreach (Contribution contribution in estimate.Contributions)
        {
            writer.WriteStartObject();
            writer.WriteString("attribute"u8, contribution.Attribute);
            writer.WriteNumber("dollars"u8, Answers.Amounts.Tens(contribution.Dollars));
            writer.WriteNumber("low"u8, Answers.Amounts.Tens(contribution.Low));
            writer.WriteNumber("high"u8, Answers.Amounts.Tens(contribution.High));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static int Month(YearMonth month, Span<char> text) =>
        text.TryWrite($"{month.Year:0000}-{month.Month:00}", out int written) ? written : 0;
}
