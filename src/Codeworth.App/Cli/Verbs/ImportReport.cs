using System.Buffers;
using System.Text.Json;
using Codeworth.App.Answers;
using Codeworth.App.Cli.Text;
using Codeworth.Data.Sources.Oews;

namespace Codeworth.App.Cli.Verbs;

/// <summary>What an import wrote, as a table and as one JSON object: the tables, and the folder they lie in.</summary>
/// <param name="table">A row for each table that was written.</param>
/// <param name="folder">Where they were written.</param>
internal sealed class ImportReport(Table table, string folder)
{
    private readonly List<ImportedTable> _imported = [];

    /// <summary>Of a publisher's release.</summary>
    public static ImportReport Of(ImportedRelease release, string workspace)
    {
        ImportReport report = new(new Table(Column.Words("table"), Column.Amounts("rows read"), Column.Amounts("figures")), workspace);
        foreach (ImportedTable imported in release.Tables)
            report.Add(imported);
        return report;
    }

    public void Write(Sheet sheet) => sheet.Table(table);

    public void Write(IBufferWriter<byte> output)
    {
        using (Utf8JsonWriter writer = new(output, AnswerJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("tables"u8);
            for (int row = 0; row < table.Rows.Count; row++)
                Row(writer, row);
            writer.WriteEndArray();
            writer.WriteString("writtenTo"u8, folder);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private void Add(ImportedTable imported)
    {
        table.Add(imported.Path, $"{imported.Rows:#,0}", $"{imported.Figures:#,0}");
        _imported.Add(imported);
    }

    private void Row(Utf8JsonWriter writer, int row)
    {
        writer.WriteStartObject();
        TableJson.Cells(writer, table, row);
        if (row < _imported.Count)
        {
            writer.WriteString("source"u8, _imported[row].Source);
            writer.WriteStartArray("areasLeftOut"u8);
            foreach (string area in _imported[row].UnknownAreas)
                writer.WriteStringValue(area);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
