using System.Xml;
using Codeworth.Markets;

namespace Codeworth.Data.Sources.Oews;

/// <summary>The figures of one workbook.</summary>
/// <param name="Release">What it is, named by kind and year.</param>
/// <param name="Rows">Rows of the sheet.</param>
/// <param name="Figures">In the order of the sheet.</param>
/// <param name="UnknownAreas">Areas left out because the reference tables do not hold them.</param>
internal sealed record WorkbookTable(Release Release, long Rows, IReadOnlyList<EvidenceRow> Figures, IReadOnlyList<string> UnknownAreas)
{
    /// <exception cref="WorkbookException">Something in it is not what it should be.</exception>
    public static WorkbookTable Read(
        string file, string name, WorkbookPackage package, Vocabulary vocabulary, IProgress<WorkbookProgress>? progress)
    {
        foreach (WorkbookSheet sheet in package.Sheets)
        {
            long length = package.Length(sheet);
            using XmlReader markup = package.Open(sheet, done => progress?.Report(new WorkbookProgress(sheet.Name, done, length)));
            WorkbookRows rows = new(markup, package.Texts);
            try
            {
                if (!rows.Read() || new WorkbookColumns(rows.Cells) is not { AreWages: true } columns)
                    continue;
                WorkbookTable table = new WorkbookTableReader(file, name, sheet, rows, columns, vocabulary).Read();
                progress?.Report(new WorkbookProgress(sheet.Name, length, length));
                return table;
            }
            catch (Exception error) when (error is XmlException or InvalidDataException)
            {
                throw new WorkbookException(Data.ErrorTexts.WorkbookBroken(file, sheet.Name, rows.Row));
            }
        }

        throw new WorkbookException(Data.ErrorTexts.WorkbookWithoutWages(file, package.Sheets.Select(sheet => sheet.Name)));
    }
}
