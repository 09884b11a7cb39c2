using System.Buffers;
using System.Text.Json;
using Codeworth.App.Answers;

namespace Codeworth.App.Cli.Text;

/// <summary>A table as JSON: a list of objects whose properties are the columns.</summary>
internal static class TableJson
{
    public static void Write(IBufferWriter<byte> output, Table table)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (int column = 0; column < row.Length; column++)
                writer.WriteString(table.Columns[column].Title, row[column]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        output.Write("\n"u8);
    }
}
