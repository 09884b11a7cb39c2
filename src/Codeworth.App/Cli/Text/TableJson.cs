using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Codeworth.App.Answers;

namespace Codeworth.App.Cli.Text;

/// <summary>A table as JSON: a list of objects whose properties are the columns, amounts as numbers.</summary>
internal static class TableJson
{
    public static void Write(IBufferWriter<byte> output, Table table)
    {
        using Utf8JsonWriter writer = new(output, AnswerJson.Options);
        writer.WriteStartArray();
        for (int row = 0; row < table.Rows.Count; row++)
        {
            writer.WriteStartObject();
            Cells(writer, table, row);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        output.Write("\n"u8);
    }

    /// <summary>The cells of a row as properties, for an object that may have more.</summary>
    public static void Cells(Utf8JsonWriter writer, Table table, int row)
    {
        for (int column = 0; column < table.Columns.Length; column++)
            Cell(writer, table.Columns[column], table.Rows[row][column]);
    }

    private static void Cell(Utf8JsonWriter writer, Column column, string text)
    {
        string name = Name(column.Title);
        if (column.Right && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount))
            writer.WriteNumber(name, amount);
        else
            writer.WriteString(name, text);
    }

    /// <summary>The title as other properties are written: <c>rowsRead</c>.</summary>
    private static string Name(string title)
    {
        string[] words = title.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
