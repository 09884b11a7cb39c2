using System.Buffers;
using System.Text.Json;
using Codeworth.Estimates;
using Codeworth.Living;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes places: date, dollarYear, taxYear, by, count, home, places, calibration, notes, model.</summary>
internal static class PlacesJson
{
    public static void Write(IBufferWriter<byte> output, PlacesAnswer answer)
    {
        JsonParts.Document(output, writer =>
        {
            writer.WriteString("date"u8, answer.Question.On.ToString());
            writer.WriteNumber("dollarYear"u8, answer.Question.On.Year);
            writer.WriteNumber("taxYear"u8, answer.TaxYear);
            writer.WriteString("by"u8, PlaceOrderText.Of(answer.Question.By));
            writer.WriteNumber("count"u8, answer.Count);
            writer.WriteStartObject("home"u8);
            Properties(writer, answer.Home);
            writer.WriteEndObject();
            JsonParts.Objects(writer, "places", answer.Rows.Select((row, i) => (Rank: i + 1, Row: row)), Ranked);
            Calibration(writer, answer.Calibration);
            JsonParts.End(writer, answer.Notes, answer.Model);
        });
    }

    private static void Ranked(Utf8JsonWriter writer, (int Rank, PlaceRow Row) at)
    {
        writer.WriteNumber("rank"u8, at.Rank);
        Properties(writer, at.Row);
    }

    private static void Properties(Utf8JsonWriter writer, PlaceRow row)
    {
        writer.WriteString("area"u8, row.Place.Area.Id);
        writer.WriteString("name"u8, row.Place.Name);
        writer.WriteString("state"u8, row.Place.Residence.State);
        if (row.Place.Residence.Locality.Length > 0)
            writer.WriteString("locality"u8, row.Place.Residence.Locality);
        writer.WriteString("employer"u8, row.Place.Employer.Id);
        JsonParts.Interval(writer, "pay", row.Pay.Value.Dollars, row.Pay.Low.Dollars, row.Pay.High.Dollars);
        JsonParts.Interval(writer, "takeHome", row.TakeHome.Value.Dollars, row.TakeHome.Low.Dollars, row.TakeHome.High.Dollars);
        Parity(writer, row.Parity);
        JsonParts.Interval(writer, "purchasingPower", row.PurchasingPower.Value.Dollars, row.PurchasingPower.Low.Dollars, row.PurchasingPower.High.Dollars);
        writer.WriteNumber("chanceAboveHome"u8, Math.Round(row.ChanceAboveHome, 3));
        JsonParts.Interval(writer, "needed", row.Needed.Value.Dollars, row.Needed.Low.Dollars, row.Needed.High.Dollars);
        writer.WriteBoolean("published"u8, row.IsPublished);
    }

    private static void Parity(Utf8JsonWriter writer, PriceParity parity)
    {
        writer.WriteStartObject("priceParity"u8);
        writer.WriteNumber("allItems"u8, parity.AllItems);
        writer.WriteNumber("year"u8, parity.Year);
        writer.WriteNumber("housing"u8, parity.Housing);
        writer.WriteNumber("housingYear"u8, parity.HousingYear);
        writer.WriteString("basis"u8, PlaceWords.Basis(parity.Basis));
        writer.WriteEndObject();
    }

    private static void Calibration(Utf8JsonWriter writer, Coverage? coverage)
    {
        if (coverage is null)
        {
            writer.WriteNull("calibration"u8);
            return;
        }

        writer.WriteStartObject("calibration"u8);
        writer.WriteString("of"u8, coverage.Of);
        writer.WriteNumber("number"u8, coverage.Count);
        writer.WriteNumber("held"u8, coverage.Held);
        writer.WriteNumber("standardError"u8, coverage.StandardError);
        writer.WriteEndObject();
    }
}
