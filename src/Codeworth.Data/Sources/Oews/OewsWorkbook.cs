using System.Globalization;
using System.Xml;
using Codeworth.Markets;
using Codeworth.Problems;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Imports the workbooks of Occupational Employment and Wage Statistics as the Bureau of Labor Statistics publishes them each May.</summary>
public static class OewsWorkbook
{
    /// <summary>
    /// Reads the wages of the occupations the vocabulary holds and writes them as evidence tables, each named by kind and year:
    /// all of them or, where anything is wrong, none.
    /// </summary>
    /// <param name="file">An .xlsx (<c>national_M2024_dl.xlsx</c>, <c>MSA_M2025_dl.xlsx</c> ...) or the .zip around it.</param>
    /// <param name="workspaceFolder">Where <c>evidence/bls-oews</c> is written; made where it is not there.</param>
    /// <param name="vocabulary">Occupations to keep, areas that are known.</param>
    /// <param name="progress">Told about each megabyte read.</param>
    /// <returns>The tables written, or the problem: its message names sheet, row and column.</returns>
    /// <exception cref="IOException">The workspace cannot be written.</exception>
    public static Reading<ImportedRelease> Import(
        string file, string workspaceFolder, Vocabulary vocabulary, IProgress<WorkbookProgress>? progress = null)
    {
        try
        {
            IReadOnlyList<WorkbookTable> tables = Read(file, vocabulary, progress);
            IReadOnlyList<string> paths = WorkspaceTables.Write(
                workspaceFolder, [.. tables.Select(table => table.Release with { Figures = table.Figures })], File.GetLastWriteTimeUtc(file).ToString("yyyy-MM", CultureInfo.InvariantCulture));
            return new ImportedRelease([.. tables.Select((table, index) => new ImportedTable(
                table.Release.SourceId, paths[index], table.Rows, table.Figures.Count, [.. table.UnknownAreas]))]);
        }
        catch (WorkbookException error)
        {
            return error.Problem;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return Data.ErrorTexts.WorkbookDamaged(file, error.Message);
        }
    }

    private static List<WorkbookTable> Read(string file, Vocabulary vocabulary, IProgress<WorkbookProgress>? progress)
    {
        List<WorkbookTable> tables = [];
        foreach ((string name, WorkbookPackage package) in WorkbookFile.Open(file))
        {
            using (package)
                tables.Add(WorkbookTable.Read(file, name, package, vocabulary, progress));
        }

        if (tables.GroupBy(table => table.Release.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            throw new WorkbookException(Data.ErrorTexts.WorkbookTwice(file, twice.Key));
        return tables;
    }
}
