using System.Buffers;
using System.Text.Json;
using Codeworth.Offers;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes a judged offer: posting, offered, verdict, worth, packages, odd, missing, questions, notes.</summary>
internal static class OfferJson
{
    public static void Write(IBufferWriter<byte> output, OfferAnswer answer, SourceNames names)
    {
        JsonParts.Document(output, writer =>
        {
            JsonParts.Objects(writer, "posting", OfferWords.Fields(answer.Question.Posting), (each, field) => Field(each, answer.Question.Posting, field));
            JsonParts.Objects(writer, "doubts", answer.Question.Posting.Doubts, Doubt);
            Offered(writer, answer);
            if (answer.Verdict is { } verdict)
                Verdict(writer, verdict);
            else
                writer.WriteNull("verdict"u8);
            writer.WriteStartObject("worth"u8);
            AnswerJson.WriteProperties(writer, answer.Worth, names, AnswerStyle.Usual);
            writer.WriteEndObject();
            JsonParts.Objects(writer, "packages", answer.Packages?.Offers ?? [], OffersJson.Properties);
            JsonParts.Objects(writer, "odd", answer.Odd.Where(each => !each.IsMissing), (each, oddity) => Odd(each, answer.Question.Posting, oddity));
            JsonParts.Objects(writer, "missing", answer.Odd.Where(each => each.IsMissing), (each, oddity) => Odd(each, answer.Question.Posting, oddity));
            JsonParts.Texts(writer, "questions", answer.Questions);
            BriefJson.Write(writer, answer.Brief, ExplainCommand.Of(answer.Worth.Question));
            JsonParts.End(writer, answer.Notes, answer.Worth.Estimate.Model);
        });
    }

    private static void Field(Utf8JsonWriter writer, Posting posting, (string Id, string Name, string Value, TextSpan At, double Confidence) field)
    {
        writer.WriteString("field"u8, field.Id);
        writer.WriteString("value"u8, field.Value);
        Words(writer, posting, field.At);
        writer.WriteNumber("confidence"u8, Math.Round(field.Confidence, 2));
    }

    private static void Words(Utf8JsonWriter writer, Posting posting, TextSpan at)
    {
        if (at.Length == 0)
            return;
        writer.WriteString("words"u8, at.Of(posting.Text));
        writer.WriteNumber("start"u8, at.Start);
        writer.WriteNumber("length"u8, at.Length);
    }

    private static void Doubt(Utf8JsonWriter writer, Doubt doubt)
    {
        writer.WriteString("field"u8, doubt.Field);
        writer.WriteString("question"u8, doubt.Question);
        JsonParts.Texts(writer, "choices", doubt.Choices);
    }

    private static void Offered(Utf8JsonWriter writer, OfferAnswer answer)
    {
        if (answer.Question.Pay is not { } pay)
        {
            writer.WriteNull("offered"u8);
            return;
        }

        writer.WriteStartObject("offered"u8);
        Amount(writer, "low", pay.Open == OpenEnd.Low ? null : pay.Low.Dollars);
        Amount(writer, "high", pay.Open == OpenEnd.High ? null : pay.High.Dollars);
        writer.WriteEndObject();
    }

    private static void Verdict(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject("verdict"u8);
        writer.WriteString("is"u8, OfferWords.Id(verdict.Fairness));
        Chance(writer, "confidence", verdict.Confidence);
        Chance(writer, "cap", verdict.Cap);
        writer.WriteNumber("judgedOn"u8, verdict.Judged);
        Chance(writer, "chanceBelowMedian", verdict.ChanceBelow);
        Chance(writer, "chanceLow", verdict.ChanceLow);
        Chance(writer, "chanceFair", verdict.ChanceFair);
        Chance(writer, "chanceHigh", verdict.ChanceHigh);
        JsonParts.Interval(writer, "percentile", (verdict.Percentile.Value, verdict.Percentile.Low, verdict.Percentile.High), value => Math.Round(value, 1));
        writer.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter writer, string name, decimal? dollars)
    {
        if (dollars is { } known)
            writer.WriteNumber(name, Math.Round(known, 2));
        else
            writer.WriteNull(name);
    }

    private static void Chance(Utf8JsonWriter writer, string name, double chance) => writer.WriteNumber(name, Math.Round(chance, 3));

    private static void Odd(Utf8JsonWriter writer, Posting posting, Oddity odd)
    {
        writer.WriteString("id"u8, odd.Id);
        writer.WriteString("text"u8, odd.Text);
        if (odd.Question.Length > 0)
            writer.WriteString("question"u8, odd.Question);
        Words(writer, posting, odd.At);
    }
}
