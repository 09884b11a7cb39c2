using System.Buffers;
using System.Text.Json;
using Codeworth.Careers;
using Codeworth.Questions;

namespace Codeworth.App.Answers;

/// <summary>Writes moves: date, dollarYear, person, horizon, discount, counts, hoursPerWeek, pay, open, later, unknown, notes, model.</summary>
internal static class MovesJson
{
    public static void Write(IBufferWriter<byte> output, NextMovesAnswer answer)
    {
        JsonParts.Document(output, writer =>
        {
            CareerJson.Question(writer, answer.Question);
            JsonParts.Interval(writer, "pay", answer.Moves.Pay.Value.Dollars, answer.Moves.Pay.Low.Dollars, answer.Moves.Pay.High.Dollars);
            JsonParts.Objects(writer, "open", answer.Moves.Open, Write);
            JsonParts.Objects(writer, "later", answer.Moves.Later, Write);
            JsonParts.Objects(writer, "unknown", answer.Moves.Unknown, Write);
            JsonParts.End(writer, answer.Notes, answer.Model);
        });
    }

    private static void Write(Utf8JsonWriter writer, Move move)
    {
        CareerJson.Step(writer, move.Step);
        JsonParts.Texts(writer, "needs", move.Needs);
        if (move.Figures > 0)
            Worth(writer, move);
        JsonParts.Texts(writer, "opens", move.Opens);
        writer.WriteNumber("figures"u8, move.Figures);
        writer.WriteNumber("sources"u8, move.Sources);
    }

    private static void Worth(Utf8JsonWriter writer, Move move)
    {
        CareerJson.Interval(writer, "gain", move.Gain);
        if (move.Market is not null)
            CareerJson.Interval(writer, "market", move.Market);
        CareerJson.Interval(writer, "overHorizon", move.OverHorizon);
        if (move.PerYear is { } year)
            writer.WriteNumber("perYear"u8, Amounts.Tens((double)year.Dollars));
        if (move.ChanceOfGain is { } chance)
            writer.WriteNumber("chanceOfGain"u8, Math.Round(chance, 3));
        writer.WriteNumber("upkeep"u8, Math.Round(move.Upkeep));
        if (move.PaybackMonths is { } months)
            writer.WriteNumber("paybackMonths"u8, Math.Round(months, 1));
        writer.WriteBoolean("loss"u8, move.IsLoss);
    }
}
