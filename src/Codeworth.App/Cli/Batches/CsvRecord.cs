namespace Codeworth.App.Cli.Batches;

/// <summary>Finds where a CSV record ends and where its cells lie.</summary>
internal static class CsvRecord
{
    /// <summary>The length of the first record with its line end; 0 when more bytes are needed to tell.</summary>
    /// <param name="bytes">Starts at a record.</param>
    /// <param name="longest">The most bytes a record with quotes may have; a longer one ends at its first line end.</param>
    /// <param name="ended">Whether no bytes follow.</param>
    public static int End(ReadOnlySpan<byte> bytes, int longest, bool ended)
    {
        int at = 0;
        while (true)
        {
            int next = bytes[at..].IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0)
                return ended || bytes.Length > longest ? FirstLine(bytes) : 0;
            at += next;
            if (bytes[at] == '\n')
                return at + 1;
            bool opens = at == 0 || bytes[at - 1] == ',';
            int closing = opens ? Closing(bytes, at) : at;
            if (closing < 0 || closing > longest)
                return ended || bytes.Length > longest ? FirstLine(bytes) : 0;
            at = closing + 1;
        }
    }

    /// <summary>Where the quote that opens at a place closes; -1 where it does not.</summary>
    public static int Closing(ReadOnlySpan<byte> bytes, int open)
    {
        int at = open + 1;
        while (true)
        {
            int quote = bytes[at..].IndexOf((byte)'"');
            if (quote < 0)
                return -1;
            at += quote;
            if (at + 1 >= bytes.Length || bytes[at + 1] != '"')
                return at;
            at += 2;
        }
    }

    /// <summary>The record without its line end.</summary>
    public static ReadOnlySpan<byte> WithoutLineEnd(ReadOnlySpan<byte> record)
    {
        if (record.EndsWith("\n"u8))
            record = record[..^1];
        return record.EndsWith("\r"u8) ? record[..^1] : record;
    }

    private static int FirstLine(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : end + 1;
    }
}
