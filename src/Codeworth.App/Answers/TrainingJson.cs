using System.Buffers;
using System.Text.Json;
using Codeworth.App.Cli.Text;
using Codeworth.Careers;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes returns on programmes: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, fullTime, now, programmes, notes, model.</summary>
internal static class TrainingJson
{
    public static void Write(IBufferWriter<byte> output, TrainingAnswer answer)
    {
        JsonParts.Document(output, writer =>
        {
            CareerJson.Question(writer, answer.Question);
            writer.WriteBoolean("fullTime"u8, answer.IsFullTime);
            Pay(writer, "now", answer.Now);
            JsonParts.Objects(writer, "programmes", answer.Returns, Programme);
            JsonParts.End(writer, answer.Notes, answer.Model);
        });
    }

    private static void Programme(Utf8JsonWriter writer, TrainingReturn programme)
    {
        writer.WriteString("id"u8, programme.Id);
        writer.WriteString("name"u8, programme.Name);
        writer.WriteString("exam"u8, programme.Exam);
        Range(writer, "cost", programme.Cost);
        Range(writer, "months", programme.Months);
        writer.WriteNumber("waitMonths"u8, Math.Round(programme.WaitMonths, 1));
        writer.WriteNumber("forgonePay"u8, Math.Round(programme.Forgone));
        writer.WriteNumber("chance"u8, Math.Round(programme.Chance, 3));
        Pay(writer, "firstPay", programme.FirstPay);
        Pay(writer, "lastPay", programme.LastPay);
        CareerJson.Interval(writer, "worth", programme.Worth);
        CareerJson.Interval(writer, "worthBeforeTax", programme.WorthBeforeTax);
        JsonParts.Tenth(writer, "rateOfReturn", programme.Rate is { } rate ? Math.Min(100 * rate, TrainingText.MostRate) : null);
        JsonParts.Tenth(writer, "paybackMonths", programme.PaybackMonths);
        writer.WriteStartArray("breakEven"u8);
        foreach (double chance in programme.BreakEven)
            writer.WriteNumberValue(Math.Round(chance, 3));
        writer.WriteEndArray();
        writer.WriteStartArray("fan"u8);
        foreach (IEnumerable<double> year in programme.Fan)
        {
            writer.WriteStartArray();
            foreach (double value in year)
                writer.WriteNumberValue(Amounts.Tens(value));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Pay(Utf8JsonWriter writer, string name, Interval pay) => JsonParts.Interval(writer, name, pay.Value.Dollars, pay.Low.Dollars, pay.High.Dollars);

    private static void Range(Utf8JsonWriter writer, string name, (double Value, double Low, double High) range)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value"u8, Math.Round(range.Value, 1));
        writer.WriteNumber("low"u8, Math.Round(range.Low, 1));
        writer.WriteNumber("high"u8, Math.Round(range.High, 1));
        writer.WriteEndObject();
    }
}
