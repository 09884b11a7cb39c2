namespace Codeworth.Data.Sources;

/// <summary>The row a publisher's file stands at, its cells by the name of their column, whatever the file's format.</summary>
internal interface IPublishedRow
{
    /// <summary>The cell without the spaces around it; empty where it is blank.</summary>
    string Text(string column);

    /// <summary>Null for a blank cell. Throws what <see cref="Refused"/> makes where the cell is no number.</summary>
    double? Number(string column);

    /// <summary>Throws what <see cref="Refused"/> makes where the cell is no whole number.</summary>
    int Whole(string column);

    /// <summary>What to throw when the cell is not what was expected.</summary>
    Exception Refused(string column, string expected);
}
