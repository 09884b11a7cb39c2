using System.Buffers;
using System.Text.Json;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes neighbouring work: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, area, occupations, ladder, notes, model.</summary>
internal static class RelatedJson
{
    public static void Write(IBufferWriter<byte> output, RelatedAnswer answer)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        CareerJson.Question(writer, answer.Question);
        writer.WriteString("area"u8, answer.Area.Id);
        writer.WriteStartArray("occupations"u8);
        foreach (RelatedOccupation each in answer.Occupations)
            Occupation(writer, each);
        writer.WriteEndArray();
        writer.WriteStartArray("ladder"u8);
        foreach (Rung rung in answer.Ladder)
            Ladder(writer, rung);
        writer.WriteEndArray();
        CareerJson.End(writer, answer.Notes, answer.Model);
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Occupation(Utf8JsonWriter writer, RelatedOccupation each)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, each.Occupation.Id);
        writer.WriteString("name"u8, each.Occupation.Name);
        if (each.Median is { } median)
        {
            CareerJson.Interval(writer, "median", median.Value.Dollars, median.Low.Dollars, median.High.Dollars);
            writer.WriteString("basis"u8, RelatedWords.Basis(each.Basis));
        }
        else
            writer.WriteNull("median"u8);
        writer.WriteString("experienceCounts"u8, "unknown");
        if (each.Outlook is { } outlook)
            OutlookJson.Projection(writer, "outlook", outlook);
        else
            writer.WriteNull("outlook"u8);
        writer.WriteEndObject();
    }

    private static void Ladder(Utf8JsonWriter writer, Rung rung)
    {
        writer.WriteStartObject();
        writer.WriteString("role"u8, rung.Role.Id);
        CareerJson.Interval(writer, "median", rung.Median.Value.Dollars, rung.Median.Low.Dollars, rung.Median.High.Dollars);
        if (rung.Chance is { } chance)
        {
            writer.WriteNumber("chanceAYear"u8, chance.Value);
            writer.WriteNumber("years"u8, Math.Round(rung.Years!.Value, 1));
        }

        CareerJson.Texts(writer, "needs", rung.Needs);
        writer.WriteEndObject();
    }
}
