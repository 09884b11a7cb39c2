using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Estimates;

namespace Codeworth.App.Cli.Verbs;

/// <summary>What a fit found and where it lies, as a table and as one JSON object.</summary>
/// <param name="fit">The fit.</param>
/// <param name="seconds">How long it took.</param>
/// <param name="folder">Where it was written.</param>
internal sealed class FitReport(Fit fit, double seconds, string folder)
{
    /// <summary>Why figures were not used, with how many; the most frequent first.</summary>
    private readonly ImmutableArray<(string Reason, int Figures)> _notUsed =
    [
        .. fit.Unused.GroupBy(figure => figure.Reason, StringComparer.Ordinal)
            .Select(reason => (reason.Key, reason.Count())).OrderByDescending(reason => reason.Item2).ThenBy(reason => reason.Key, StringComparer.Ordinal),
    ];

    public void Write(Sheet sheet)
    {
        Table table = new(Column.Words("fit"), Column.Words("value"));
        table.Add("model", fit.Model.Identity.Version);
        table.Add("evidence to", fit.Model.Identity.Fitted);
        table.Add("answers for", $"{fit.Model.Earliest} to {fit.Model.Latest}");
        table.Add("seconds", $"{seconds:0.0}");
        foreach ((string reason, int figures) in _notUsed)
            table.Add("not used", $"{figures:#,0}: {reason}");
        table.Add("written to", folder);
        sheet.Table(table);
    }

    public void Write(IBufferWriter<byte> output)
    {
        using (Utf8JsonWriter writer = new(output, AnswerJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("model"u8, fit.Model.Identity.Version);
            writer.WriteString("evidenceTo"u8, fit.Model.Identity.Fitted);
            writer.WriteStartObject("answersFor"u8);
            writer.WriteString("from"u8, fit.Model.Earliest.ToString());
            writer.WriteString("to"u8, fit.Model.Latest.ToString());
            writer.WriteEndObject();
            writer.WriteNumber("seconds"u8, Math.Round(seconds, 1));
            NotUsed(writer);
            writer.WriteString("writtenTo"u8, folder);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private void NotUsed(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("notUsed"u8);
        foreach ((string reason, int figures) in _notUsed)
        {
            writer.WriteStartObject();
            writer.WriteString("reason"u8, reason);
            writer.WriteNumber("figures"u8, figures);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
