using System.Text;

namespace Codeworth.Data.Catalog;

/// <summary>Reads comma-separated text (RFC 4180): quoted cells, doubled quotes, line ends of either kind.</summary>
/// <remarks>Written out rather than asked of a package because every command reads these tables first: no reflection, no warming up.</remarks>
internal static class ReferenceText
{
    /// <summary>The rows in order, header first; empty lines are left out.</summary>
    public static List<string[]> Rows(string text)
    {
        List<string[]> rows = [];
        List<string> cells = [];
        int at = 0;
        while (at < text.Length)
        {
            cells.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length || text[at] is '\r' or '\n')
                    cells.Add("");
                else
                    continue;
            }

            EndLine(text, ref at);
            if (cells.Count > 1 || cells[0].Length > 0)
                rows.Add([.. cells]);
            cells.Clear();
        }

        return rows;
    }

    /// <summary>One row as text, quoted where it must be, ended by a line feed.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\n";

    private static string Cell(string value) =>
        value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Plain(string text, ref int at)
    {
        int length = text.AsSpan(at).IndexOfAny(',', '\r', '\n');
        int end = length < 0 ? text.Length : at + length;
        string cell = text[at..end];
        at = end;
        return cell;
    }

    private static string Quoted(string text, ref int at)
    {
        StringBuilder cell = new();
        while (++at < text.Length)
        {
            if (text[at] != '"')
                cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else
                break;
        }

        at++;
        return cell.ToString();
    }

    private static void EndLine(string text, ref int at)
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
    }
}
