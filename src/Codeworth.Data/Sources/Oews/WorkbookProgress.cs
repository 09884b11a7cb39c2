namespace Codeworth.Data.Sources.Oews;

/// <summary>How far the reading of a workbook is.</summary>
/// <param name="What">The sheet being read.</param>
/// <param name="Done">Bytes of the sheet read, unpacked.</param>
/// <param name="Total">Bytes of the sheet, unpacked.</param>
public readonly record struct WorkbookProgress(string What, long Done, long Total);
