using System.Buffers;
using System.Text.Json;
using Codeworth.Questions;
using Codeworth.Taxes;

namespace Codeworth.App.Answers;

/// <summary>Writes what pay leaves: dollars a year to the cent, rates as shares of 1.</summary>
internal static class TakeHomeJson
{
    public static void Write(IBufferWriter<byte> output, TakeHomeAnswer answer)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        Write(writer, answer);
        writer.Flush();
        output.Write("\n"u8);
    }

    public static void Write(Utf8JsonWriter writer, TakeHomeAnswer answer)
    {
        TakeHome found = answer.TakeHome;
        writer.WriteStartObject();
        Question(writer, answer.Question, found.Household);
        Amount(writer, "gross", found.Gross);
        Amount(writer, "setAside", found.SetAside);
        writer.WriteStartObject("taxes"u8);
        foreach ((string name, _, double amount) in TakeHomeLines.Taxes(found))
            Amount(writer, name, amount);
        writer.WriteEndObject();
        writer.WriteStartObject("refundable"u8);
        Amount(writer, "federal", found.FederalRefundable);
        Amount(writer, "state", found.StateRefundable);
        writer.WriteEndObject();
        Amount(writer, "net", found.Net);
        Amount(writer, "perMonth", found.Net / TakeHomeLines.Months);
        writer.WriteNumber("averageRate"u8, Math.Round(found.AverageRate, 4));
        writer.WriteNumber("marginalRate"u8, Math.Round(answer.MarginalRate, 4));
        writer.WriteStartArray("notes"u8);
        foreach (string note in answer.Notes)
            writer.WriteStringValue(note);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter writer, TakeHomeQuestion question, in Household household)
    {
        writer.WriteStartObject("question"u8);
        writer.WriteString("area"u8, question.Residence.State);
        if (question.Residence.Locality.Length > 0)
            writer.WriteString("locality"u8, question.Residence.Locality);
        writer.WriteNumber("year"u8, question.Year);
        writer.WriteString("filing"u8, TakeHomeLines.Filing(household.Status));
        Amount(writer, "pay", household.Pay);
        if (household.SpousePay > 0)
            Amount(writer, "spousePay", household.SpousePay);
        writer.WriteNumber("age"u8, household.Age);
        if (household.Filers == 2)
            writer.WriteNumber("spouseAge"u8, household.SpouseAge);
        writer.WriteStartArray("childAges"u8);
        foreach (int age in household.Children)
            writer.WriteNumberValue(age);
        writer.WriteEndArray();
        Amount(writer, "retirement", household.Retirement);
        Amount(writer, "premiums", household.Premiums);
        writer.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter writer, string name, double dollars) => writer.WriteNumber(name, Math.Round((decimal)dollars, 2));
}
