namespace Codeworth.Data.Sources.Oews;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">As on its tab.</param>
/// <param name="Part">Path of its part in the package: <c>xl/worksheets/sheet1.xml</c>.</param>
internal sealed record WorkbookSheet(string Name, string Part);
