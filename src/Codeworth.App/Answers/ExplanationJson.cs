using System.Buffers;
using System.Text.Json;
using Codeworth.Estimates;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes an answer with everything that made it: the answer's properties, then influences with what is left of them, the assumption alone, the answer without each source, kinds.</summary>
internal static class ExplanationJson
{
    /// <summary>How many of the strongest figures are shown: enough to see what the answer rests on.</summary>
    public const int ShownInfluences = 25;

    public static void Write(IBufferWriter<byte> output, WorthQuestion question, Explanation explanation, SourceNames names, PublishedFigures published, AnswerStyle style)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        Write(writer, question, explanation, names, published, style);
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Writes into a writer that is kept for many answers.</summary>
    public static void Write(Utf8JsonWriter writer, WorthQuestion question, Explanation explanation, SourceNames names, PublishedFigures published, AnswerStyle style)
    {
        writer.WriteStartObject();
        AnswerJson.WriteProperties(writer, Worth.Place(question, explanation.Estimate), names, style);
        Influences(writer, explanation, published);
        writer.WriteNumber("priorDollars"u8, Amounts.Tens(explanation.PriorDollars));
        writer.WriteStartArray("without"u8);
        foreach (WithoutSource without in explanation.Without)
        {
            writer.WriteStartObject();
            writer.WriteString("source"u8, without.SourceId);
            writer.WriteNumber("dollars"u8, Amounts.Tens(without.Dollars));
            writer.WriteNumber("share"u8, Math.Round(without.Share, 4));
            AnswerJson.Interval(writer, "median"u8, without.Median);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Kinds(writer, explanation);
        writer.WriteEndObject();
    }

    private static void Influences(Utf8JsonWriter writer, Explanation explanation, PublishedFigures published)
    {
        writer.WriteStartArray("influences"u8);
        foreach (Influence influence in explanation.Influences.Take(ShownInfluences))
        {
            writer.WriteStartObject();
            writer.WriteString("figure"u8, influence.FigureId);
            writer.WriteString("source"u8, influence.SourceId);
            Published(writer, PublishedFigure.Of(published.Find(influence.SourceId, influence.FigureId)));
            writer.WriteNumber("dollars"u8, Amounts.Tens(influence.Dollars));
            writer.WriteNumber("share"u8, Math.Round(influence.Share, 4));
            writer.WriteNumber("weight"u8, Math.Round(influence.Weight, 4));
            writer.WriteNumber("read"u8, Math.Round(influence.Read));
            writer.WriteNumber("expected"u8, Math.Round(influence.Expected));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("otherInfluences"u8);
        writer.WriteNumber("figures"u8, Math.Max(0, explanation.Influences.Length - ShownInfluences));
        writer.WriteNumber("dollars"u8, Amounts.Tens(explanation.Influences.Skip(ShownInfluences).Sum(influence => influence.Dollars)));
        writer.WriteEndObject();
        writer.WriteNumber("alone"u8, Amounts.Tens(explanation.Alone));
    }

    /// <summary>Null where the figure is no longer among the evidence.</summary>
    private static void Published(Utf8JsonWriter writer, PublishedFigure? figure)
    {
        if (figure is null)
        {
            writer.WriteNull("published"u8);
            return;
        }

        writer.WriteStartObject("published"u8);
        writer.WriteString("statistic"u8, figure.Statistic);
        writer.WriteNumber("value"u8, Math.Round(figure.Dollars));
        writer.WriteString("unit"u8, PublishedFigure.Unit);
        writer.WriteEndObject();
    }

    private static void Kinds(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartArray("kinds"u8);
        foreach (KindShare kind in explanation.Kinds)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, kind.Kind);
            writer.WriteNumber("share"u8, Math.Round(kind.Share, 4));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
