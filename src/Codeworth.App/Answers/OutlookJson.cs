using System.Buffers;
using System.Text.Json;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes the outlook: own, neighbours, all, automation, unsourced, notes.</summary>
internal static class OutlookJson
{
    public static void Write(IBufferWriter<byte> output, OutlookAnswer answer)
    {
        JsonParts.Document(output, writer =>
        {
            JsonParts.Objects(writer, "own", answer.Own, Properties);
            JsonParts.Objects(writer, "neighbours", answer.Neighbours, Properties);
            Projection(writer, "all", answer.All);
            JsonParts.Objects(writer, "automation", answer.Automation, Finding);
            JsonParts.Objects(writer, "unsourced", answer.Unsourced, Finding);
            JsonParts.Texts(writer, "notes", answer.Notes);
        });
    }

    /// <summary>edition, occupation, name, jobsAtStart, jobsAtEnd (in jobs), change (percent), openings (a year), education, experience, exits, transfers (percent a year), tier.</summary>
    public static void Projection(Utf8JsonWriter writer, string name, Projection projection)
    {
        writer.WriteStartObject(name);
        Properties(writer, projection);
        writer.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteString("edition"u8, projection.Edition);
        writer.WriteString("occupation"u8, projection.Occupation);
        writer.WriteString("name"u8, projection.Name);
        JsonParts.Tenth(writer, "jobsAtStart", projection.JobsAtStart * 1000);
        JsonParts.Tenth(writer, "jobsAtEnd", projection.JobsAtEnd * 1000);
        writer.WriteNumber("change"u8, projection.Change);
        JsonParts.Tenth(writer, "openings", projection.Openings * 1000);
        writer.WriteString("education"u8, projection.Education);
        writer.WriteString("experience"u8, projection.Experience);
        JsonParts.Tenth(writer, "exits", projection.Exits);
        JsonParts.Tenth(writer, "transfers", projection.Transfers);
        writer.WriteString("tier"u8, projection.Tier);
    }

    private static void Finding(Utf8JsonWriter writer, AutomationFinding finding)
    {
        foreach ((string key, string value) in ((string, string)[])
            [("of", finding.Of), ("about", finding.About), ("value", finding.Value), ("unit", finding.Unit), ("date", finding.Date), ("publisher", finding.Publisher), ("title", finding.Title), ("url", finding.Url), ("tier", finding.Tier), ("note", finding.Note)])
            writer.WriteString(key, value);
    }
}
