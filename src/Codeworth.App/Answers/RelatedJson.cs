using System.Buffers;
using System.Text.Json;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes neighbouring work: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, area, occupations, ladder, notes, model.</summary>
internal static class RelatedJson
{
    public static void Write(IBufferWriter<byte> output, RelatedAnswer answer)
    {
        JsonParts.Document(output, writer =>
        {
            CareerJson.Question(writer, answer.Question);
            writer.WriteString("area"u8, answer.Area.Id);
            JsonParts.Objects(writer, "occupations", answer.Occupations, Occupation);
            JsonParts.Objects(writer, "ladder", answer.Ladder, Ladder);
            JsonParts.End(writer, answer.Notes, answer.Model);
        });
    }

    private static void Occupation(Utf8JsonWriter writer, RelatedOccupation each)
    {
        writer.WriteString("id"u8, each.Occupation.Id);
        writer.WriteString("name"u8, each.Occupation.Name);
        if (each.Median is { } median)
        {
            JsonParts.Interval(writer, "median", median.Value.Dollars, median.Low.Dollars, median.High.Dollars);
            writer.WriteString("basis"u8, RelatedWords.Basis(each.Basis));
        }
        else
            writer.WriteNull("median"u8);
        writer.WriteString("experienceCounts"u8, "unknown");
        if (each.Outlook is { } outlook)
            OutlookJson.Projection(writer, "outlook", outlook);
        else
            writer.WriteNull("outlook"u8);
    }

    private static void Ladder(Utf8JsonWriter writer, Rung rung)
    {
        writer.WriteString("role"u8, rung.Role.Id);
        JsonParts.Interval(writer, "median", rung.Median.Value.Dollars, rung.Median.Low.Dollars, rung.Median.High.Dollars);
        if (rung.Chance is { } chance)
        {
            writer.WriteNumber("chanceAYear"u8, chance.Value);
            writer.WriteNumber("years"u8, Math.Round(rung.Years!.Value, 1));
        }

        if (rung.Raise is { } raise)
            JsonParts.Interval(writer, "raise", raise, percent => Math.Round(percent, 1));
        writer.WriteNumber("service"u8, rung.Service.Value);

        JsonParts.Texts(writer, "needs", rung.Needs);
    }
}
