using System.Buffers;
using System.Text.Json;
using Codeworth.App.Web.Releases;
using Codeworth.Evidence;

namespace Codeworth.App.Answers;

/// <summary>Writes the evidence: its sources, or the figures of one as they were published.</summary>
internal static class EvidenceJson
{
    /// <summary>Figures a page: some sources hold tens of thousands.</summary>
    public const int Page = 500;

    public static void Sources(IBufferWriter<byte> output, IEnumerable<SourceSummary> sources)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WriteStartArray("sources"u8);
        foreach (SourceSummary source in sources)
            Source(writer, source);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <param name="output">Takes the bytes.</param>
    /// <param name="summary">The source.</param>
    /// <param name="figures">All its figures.</param>
    /// <param name="page">Which of their pages, from 1.</param>
    public static void Figures(IBufferWriter<byte> output, SourceSummary summary, IReadOnlyCollection<Figure> figures, int page)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartObject();
        writer.WritePropertyName("source"u8);
        Source(writer, summary);
        writer.WriteNumber("page"u8, page);
        writer.WriteNumber("pages"u8, Pages(figures.Count));
        writer.WriteStartArray("figures"u8);
        foreach (Figure figure in figures.Skip((page - 1) * Page).Take(Page))
            One(writer, figure);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>How many pages so many figures fill.</summary>
    public static int Pages(int figures) => Math.Max(1, (figures + Page - 1) / Page);

    private static void Source(Utf8JsonWriter writer, SourceSummary summary)
    {
        Source source = summary.Source;
        writer.WriteStartObject();
        writer.WriteString("id"u8, source.Id);
        writer.WriteString("publisher"u8, source.Publisher);
        writer.WriteString("title"u8, source.Title);
        writer.WriteString("release"u8, source.Release);
        writer.WriteString("kind"u8, source.Kind);
        writer.WriteString("url"u8, source.Url);
        writer.WriteString("licence"u8, source.Licence);
        writer.WriteString("retrieved"u8, source.Retrieved);
        writer.WriteNumber("figures"u8, summary.Figures);
        writer.WriteNumber("fitted"u8, summary.Fitted);
        writer.WriteEndObject();
    }

    private static void One(Utf8JsonWriter writer, Figure figure)
    {
        Citation cited = figure.Cited;
        (string statistic, double? value, string unit, double? n) = Stated(figure);
        writer.WriteStartObject();
        writer.WriteString("id"u8, cited.Id);
        writer.WriteString("statistic"u8, statistic);
        Number(writer, "value"u8, value);
        writer.WriteString("unit"u8, unit);
        if (cited.Date == default)
            writer.WriteNull("date"u8);
        else
            writer.WriteString("date"u8, cited.Date.ToString());
        writer.WriteStartObject("population"u8);
        foreach (string attribute in cited.Population.Attributes)
            writer.WriteString(attribute, cited.Population[attribute]);
        writer.WriteEndObject();
        Number(writer, "n"u8, n);
        writer.WriteString("tier"u8, cited.Tier.ToString());
        writer.WriteString("note"u8, cited.Note);
        writer.WriteEndObject();
    }

    /// <summary>What it states, in the words of its table; a suppressed figure has no value.</summary>
    private static (string Statistic, double? Value, string Unit, double? N) Stated(Figure figure) => figure switch
    {
        PercentileFigure percentile => (percentile.Percentile.ToString(), percentile.Dollars, PublishedFigure.Unit, percentile.N),
        MeanFigure mean => ("mean", mean.Dollars, PublishedFigure.Unit, mean.N),
        PremiumFigure premium => ("premium", premium.Percent, "percent", null),
        RangeFigure range => (range.Upper ? "range_high" : "range_low", range.Dollars, PublishedFigure.Unit, null),
        PatternFigure pattern => ("geometric mean", Math.Round(Math.Exp(pattern.Sum / pattern.Count), 2), PublishedFigure.Unit, pattern.Count),
        SuppressedFigure suppressed => (suppressed.Statistic, null, "", null),
        OtherFigure other => (other.Statistic, other.Value, other.Unit, null),
        _ => ("", null, "", null),
    };

    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
