using System.Text.Json;
using Codeworth.Offers;

namespace Codeworth.App.Answers;

/// <summary>Writes a brief: opening, target, walkAway, case, levers, when, explain.</summary>
internal static class BriefJson
{
    public static void Write(Utf8JsonWriter writer, Brief brief, string explain)
    {
        writer.WriteStartObject("brief"u8);
        Point(writer, "opening", brief.Opening);
        Point(writer, "target", brief.Target);
        Point(writer, "walkAway", brief.WalkAway);
        JsonParts.Objects(writer, "case", brief.Case, Sentence);
        JsonParts.Objects(writer, "levers", brief.Levers, Lever);
        JsonParts.Objects(writer, "when", brief.When, Sentence);
        writer.WriteString("explain"u8, explain);
        writer.WriteEndObject();
    }

    private static void Point(Utf8JsonWriter writer, string name, BriefPoint point)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("dollars"u8, Amounts.Tens((double)point.Amount.Dollars));
        writer.WriteString("basis"u8, BriefWords.Id(point.Basis));
        writer.WriteEndObject();
    }

    private static void Sentence(Utf8JsonWriter writer, BriefSentence sentence)
    {
        writer.WriteString("about"u8, JsonNamingPolicy.KebabCaseLower.ConvertName(sentence.About.ToString()));
        writer.WriteString("text"u8, sentence.Text);
        writer.WriteString("evidence"u8, sentence.Evidence);
    }

    private static void Lever(Utf8JsonWriter writer, Lever lever)
    {
        writer.WriteString("id"u8, lever.Id);
        writer.WriteString("text"u8, lever.Text);
        if (lever.Dollars is { } dollars)
            writer.WriteNumber("dollars"u8, Amounts.Tens(dollars));
        else
            writer.WriteNull("dollars"u8);
        writer.WriteString("evidence"u8, lever.Evidence);
    }
}
