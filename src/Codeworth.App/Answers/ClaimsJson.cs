using System.Buffers;
using System.Text.Json;
using Codeworth.Claims;
using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.App.Answers;

/// <summary>Writes findings: date, dollarYear, claims with verdict, chance, computed range, reason, figures and sources; model.</summary>
internal static class ClaimsJson
{
    public static void Write(IBufferWriter<byte> output, IEnumerable<Finding> findings, YearMonth on, FittedModel model)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WriteString("date"u8, on.ToString());
        writer.WriteNumber("dollarYear"u8, on.Year);
        writer.WriteStartArray("claims"u8);
        foreach (Finding finding in findings)
            Write(writer, finding);
        writer.WriteEndArray();
        JsonParts.Model(writer, model.Identity);
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        Claimed(writer, finding.Claim);
        writer.WriteString("verdict"u8, ClaimWords.Verdict(finding.Verdict));
        Number(writer, "chance", finding.Chance, 4);
        if (finding.Computed is { } computed)
            Range(writer, "computed", computed, finding.Claim.Unit == Claim.Percent ? value => Math.Round(value, 1) : value => Amounts.Tens(value));
        Number(writer, "within", finding.Within, 4);
        if (finding.Rank is { } rank)
            Range(writer, "rank", rank, value => value);
        if (finding.HeldIn is { } held)
            writer.WriteString("heldIn"u8, held.ToString());
        if (finding.Raw is { } raw)
        {
            writer.WriteStartObject("rawGap"u8);
            writer.WriteString("source"u8, raw.SourceId);
            writer.WriteNumber("year"u8, raw.Year);
            writer.WriteNumber("percent"u8, Math.Round(raw.Percent, 1));
            writer.WriteEndObject();
        }

        writer.WriteString("reason"u8, finding.Reason);
        Made(writer, finding);
        writer.WriteEndObject();
    }

    private static void Claimed(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("id"u8, claim.Id);
        writer.WriteString("printed"u8, claim.Printed);
        writer.WriteString("statement"u8, claim.Statement);
        writer.WriteString("kind"u8, claim.Kind.ToString().ToLowerInvariant());
        writer.WriteString("unit"u8, claim.Unit);
        Number(writer, "low", claim.Range.Low, 4);
        Number(writer, "high", claim.Range.High, 4);
        writer.WriteString("read"u8, claim.Read);
    }

    private static void Made(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartArray("figures"u8);
        foreach (string figure in finding.Figures)
            writer.WriteStringValue(figure);
        writer.WriteEndArray();
        writer.WriteStartArray("sources"u8);
        foreach (SourceWeight source in finding.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, source.SourceId);
            writer.WriteNumber("figures"u8, source.Figures);
            writer.WriteNumber("weight"u8, Math.Round(source.Weight, 4));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value, int digits)
    {
        if (value is { } number)
            writer.WriteNumber(name, Math.Round(number, digits));
    }

    private static void Range(Utf8JsonWriter writer, string name, ComputedRange range, Func<double, double> rounded)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value"u8, rounded(range.Value));
        writer.WriteNumber("low"u8, rounded(range.Low));
        writer.WriteNumber("high"u8, rounded(range.High));
        writer.WriteEndObject();
    }
}
