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
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        List(writer, "own", answer.Own);
        List(writer, "neighbours", answer.Neighbours);
        Projection(writer, "all", answer.All);
        Findings(writer, "automation", answer.Automation);
        Findings(writer, "unsourced", answer.Unsourced);
        CareerJson.Texts(writer, "notes", answer.Notes);
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>edition, occupation, name, jobsAtStart, jobsAtEnd (in jobs), change (percent), openings (a year), education, experience, exits, transfers (percent a year), tier.</summary>
    public static void Projection(Utf8JsonWriter writer, string name, Projection projection)
    {
        writer.WritePropertyName(name);
        Projection(writer, projection);
    }

    private static void List(Utf8JsonWriter writer, string name, IEnumerable<Projection> projections)
    {
        writer.WriteStartArray(name);
        foreach (Projection projection in projections)
            Projection(writer, projection);
        writer.WriteEndArray();
    }

    private static void Projection(Utf8JsonWriter writer, Projection projection)
    {
        writer.WriteStartObject();
        writer.WriteString("edition"u8, projection.Edition);
        writer.WriteString("occupation"u8, projection.Occupation);
        writer.WriteString("name"u8, projection.Name);
        Number(writer, "jobsAtStart", projection.JobsAtStart * 1000);
        Number(writer, "jobsAtEnd", projection.JobsAtEnd * 1000);
        writer.WriteNumber("change"u8, projection.Change);
        Number(writer, "openings", projection.Openings * 1000);
        writer.WriteString("education"u8, projection.Education);
        writer.WriteString("experience"u8, projection.Experience);
        Number(writer, "exits", projection.Exits);
        Number(writer, "transfers", projection.Transfers);
        writer.WriteString("tier"u8, projection.Tier);
        writer.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter writer, string name, IEnumerable<AutomationFinding> findings)
    {
        writer.WriteStartArray(name);
        foreach (AutomationFinding finding in findings)
        {
            writer.WriteStartObject();
            foreach ((string key, string value) in ((string, string)[])
                [("of", finding.Of), ("about", finding.About), ("value", finding.Value), ("unit", finding.Unit), ("date", finding.Date), ("publisher", finding.Publisher), ("title", finding.Title), ("url", finding.Url), ("tier", finding.Tier), ("note", finding.Note)])
                writer.WriteString(key, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, Math.Round(number, 1));
        else
            writer.WriteNull(name);
    }
}
