namespace Codeworth.Data.Sources;

/// <summary>A publisher's file could not be read: where, and what was expected.</summary>
public sealed class ImportException : Exception
{
    internal ImportException(string file, int row, string column, string message)
        : base(EvidenceErrorTexts.At(file, row, column) + message)
    {
        File = file;
        Row = row;
        Column = column;
    }

    /// <summary>Name of the file, without its folder.</summary>
    public string File { get; }

    /// <summary>Line in the file, from 1; 0 where the whole file is meant.</summary>
    public int Row { get; }

    /// <summary>Name of the column; empty where the whole row is meant.</summary>
    public string Column { get; }
}
