using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.Offers;
using Codeworth.Offers.Posted;

namespace Codeworth.App.Cli.Postings;

/// <summary>Writes many postings: read, same, unread, market, ranking, notes, model.</summary>
internal static class PostingsJson
{
    public static void Write(IBufferWriter<byte> output, PostingsFound found, int top) => JsonParts.Document(output, writer =>
    {
        writer.WriteNumber("read"u8, found.Read);
        writer.WriteNumber("withPay"u8, found.WithPay);
        JsonParts.Objects(writer, "same", found.Again, Again);
        JsonParts.Objects(writer, "unread", found.Unread, Unread);
        JsonParts.Objects(writer, "market", found.Market, Group);
        writer.WriteString("order"u8, found.Order.Id);
        JsonParts.Objects(writer, "ranking", found.Ranked.Take(top).Index(), (each, job) => Job(each, job.Item, job.Index + 1));
        JsonParts.End(writer, PostingsWords.Notes(found), found.Model);
    });

    /// <summary>One line for each posting, in the order they are ranked.</summary>
    public static void Lines(IBufferWriter<byte> output, PostingsFound found)
    {
        foreach ((int i, PostedJob job) in found.Ranked.Index())
            JsonParts.Document(output, writer => Job(writer, job, i + 1));
    }

    private static void Again(Utf8JsonWriter writer, (string Name, string Same) again)
    {
        writer.WriteString("name"u8, again.Name);
        writer.WriteString("as"u8, again.Same);
    }

    private static void Unread(Utf8JsonWriter writer, (string Name, ImmutableArray<Problems.Problem> Problems) unread)
    {
        writer.WriteString("name"u8, unread.Name);
        writer.WriteString("error"u8, string.Join(' ', unread.Problems));
    }

    private static void Group(Utf8JsonWriter writer, PostedGroup group)
    {
        writer.WriteString("by"u8, group.By);
        writer.WriteString("id"u8, group.Id);
        writer.WriteString("name"u8, group.Name);
        writer.WriteNumber("postings"u8, group.Postings);
        writer.WriteNumber("withPay"u8, group.WithPay);
        writer.WriteNumber("employers"u8, group.Employers);
        if (group.Median is { } median)
            JsonParts.Interval(writer, "median", median.Value.Dollars, median.Low.Dollars, median.High.Dollars);
        else
            writer.WriteNull("median"u8);
        JsonParts.Tens(writer, "middleHalf", group.Half is { } half ? [half.Low, half.High] : []);
        if (group.Worth is { } worth)
            JsonParts.Interval(writer, "worth", worth.Value.Dollars, worth.Low.Dollars, worth.High.Dollars);
        else
            writer.WriteNull("worth"u8);
    }

    private static void Job(Utf8JsonWriter writer, PostedJob job, int rank)
    {
        writer.WriteNumber("rank"u8, rank);
        foreach ((string name, string value) in PostingsCsv.Told(job))
        {
            if (value.Length > 0)
                writer.WriteString(name, value);
            else
                writer.WriteNull(name);
        }

        End(writer, "payLow", job.Pay is { Open: not OpenEnd.Low } low ? low.Low.Dollars : null);
        End(writer, "payHigh", job.Pay is { Open: not OpenEnd.High } high ? high.High.Dollars : null);
        if (job.Verdict is { } verdict)
            Verdict(writer, verdict);
        else
            writer.WriteNull("verdict"u8);
        Estimates.Interval worth = job.Worth.Interval;
        JsonParts.Interval(writer, "worth", worth.Value.Dollars, worth.Low.Dollars, worth.High.Dollars);
        JsonParts.Texts(writer, "odd", job.Odd);
    }

    private static void End(Utf8JsonWriter writer, string name, decimal? dollars)
    {
        if (dollars is { } known)
            writer.WriteNumber(name, Amounts.Tens((double)known));
        else
            writer.WriteNull(name);
    }

    private static void Verdict(Utf8JsonWriter writer, Verdict verdict)
    {
        writer.WriteStartObject("verdict"u8);
        writer.WriteString("is"u8, OfferWords.Id(verdict.Fairness));
        writer.WriteNumber("confidence"u8, Math.Round(verdict.Confidence, 3));
        writer.WriteNumber("chanceBelowMedian"u8, Math.Round(verdict.ChanceBelow, 3));
        JsonParts.Interval(writer, "percentile", (verdict.Percentile.Value, verdict.Percentile.Low, verdict.Percentile.High), value => Math.Round(value, 1));
        writer.WriteEndObject();
    }
}
