using System.Buffers;
using System.Text.Json;
using Codeworth.Benefits;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes offers side by side: taxYear, best, atNationalPrices, offers, typical, notes.</summary>
internal static class OffersJson
{
    public static void Write(IBufferWriter<byte> output, OffersAnswer answer)
    {
        JsonParts.Document(output, writer =>
        {
            writer.WriteNumber("taxYear"u8, answer.Question.Year);
            writer.WriteString("best"u8, answer.Offers[answer.Best].Value.Package.Name);
            writer.WriteBoolean("atNationalPrices"u8, answer.AtNationalPrices);
            JsonParts.Objects(writer, "offers", answer.Offers, Properties);
            JsonParts.Objects(writer, "typical", answer.Typical.All, Figure);
            JsonParts.Texts(writer, "notes", answer.Notes);
        });
    }

    /// <summary>name, area, parts, afterTax, worth, atNationalPrices, payCheques, hoursWorked, perHourWorked, perHourAway, daysOff, health, assumed, behindBest, chanceBest.</summary>
    public static void Properties(Utf8JsonWriter writer, ValuedOffer offer)
    {
        TotalCompensation value = offer.Value;
        writer.WriteString("name"u8, value.Package.Name);
        writer.WriteString("area"u8, offer.Place.Area.Id);
        writer.WriteString("state"u8, offer.Place.Residence.State);
        if (offer.Place.Residence.Locality.Length > 0)
            writer.WriteString("locality"u8, offer.Place.Residence.Locality);
        writer.WriteStartObject("parts"u8);
        foreach (OfferLine line in OfferLines.All)
            Amount(writer, line.Name, line.Of(value.Expected));
        writer.WriteEndObject();
        Range(writer, "afterTax", (value.Expected.After, value.Least.After, value.Most.After));
        Range(writer, "worth", offer.Worth);
        if (offer.Buys is { } buys)
            Range(writer, "atNationalPrices", buys);
        else
            writer.WriteNull("atNationalPrices"u8);
        Amount(writer, "payCheques", value.Expected.Cheques);
        Amount(writer, "hoursWorked", value.HoursWorked);
        Amount(writer, "perHourWorked", offer.PerHour);
        Amount(writer, "perHourAway", offer.PerHourAway);
        Amount(writer, "daysOff", value.DaysOff);
        Amount(writer, "daysOffValue", value.DaysOffValue);
        writer.WriteString("health"u8, value.Health.ToString().ToLowerInvariant());
        JsonParts.Texts(writer, "assumed", OfferLines.Assumed(value.Assumed));
        Range(writer, "behindBest", offer.Behind);
        writer.WriteNumber("chanceBest"u8, Math.Round(offer.ChanceBest, 3));
    }

    private static void Figure(Utf8JsonWriter writer, TypicalBenefit figure)
    {
        writer.WriteString("id"u8, figure.Id);
        writer.WriteString("ofWhom"u8, figure.OfWhom);
        writer.WriteNumber("value"u8, figure.Value);
        writer.WriteString("unit"u8, figure.Unit);
        writer.WriteString("date"u8, figure.Date);
        writer.WriteString("publisher"u8, figure.Publisher);
        writer.WriteString("title"u8, figure.Title);
        writer.WriteString("url"u8, figure.Url);
        writer.WriteString("tier"u8, figure.Tier);
    }

    private static void Range(Utf8JsonWriter writer, string name, (double Value, double Low, double High) range)
    {
        writer.WriteStartObject(name);
        Amount(writer, "value", range.Value);
        Amount(writer, "low", range.Low);
        Amount(writer, "high", range.High);
        writer.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter writer, string name, double dollars) => writer.WriteNumber(name, Math.Round((decimal)dollars, 2));
}
