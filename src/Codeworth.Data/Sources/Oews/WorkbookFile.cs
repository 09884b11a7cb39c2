using System.IO.Compression;
using Codeworth.Markets;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Opens what a user names: an .xlsx, or the .zip around one or several.</summary>
internal static class WorkbookFile
{
    private static readonly byte[] OldWorkbook = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Zip = [(byte)'P', (byte)'K'];

    /// <summary>The workbooks with their names, in the order of the archive; each is closed by whoever asked.</summary>
    /// <exception cref="WorkbookException">The file is not there, is no workbook or holds none.</exception>
    public static IEnumerable<(string Name, WorkbookPackage Package)> Open(string path)
    {
        using ZipArchive archive = Archive(path);
        if (WorkbookPackage.IsPackage(archive))
        {
            yield return (Path.GetFileNameWithoutExtension(path), new WorkbookPackage(archive));
            yield break;
        }

        ZipArchiveEntry[] workbooks = [.. archive.Entries.Where(IsOfWages)];
        if (workbooks.Length == 0)
            throw new WorkbookException(Data.ErrorTexts.WorkbookNotInZip(path, archive.Entries.Select(entry => entry.FullName)));
        foreach (ZipArchiveEntry entry in workbooks)
            yield return (Path.GetFileNameWithoutExtension(entry.Name), new WorkbookPackage(new ZipArchive(entry.Open(), ZipArchiveMode.Read)));
    }

    // The publisher packs a workbook of field descriptions beside the wages.
    private static bool IsOfWages(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && !entry.Name.Contains("description", StringComparison.OrdinalIgnoreCase);

    private static ZipArchive Archive(string path)
    {
        if (!File.Exists(path))
            throw new WorkbookException(Data.ErrorTexts.WorkbookMissing(path, Beside(path)));
        byte[] start = new byte[4];
        using (FileStream file = File.OpenRead(path))
        {
            if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == 0)
                throw new WorkbookException(Data.ErrorTexts.WorkbookEmpty(path));
        }

        if (start.AsSpan().SequenceEqual(OldWorkbook))
            throw new WorkbookException(Data.ErrorTexts.WorkbookOld(path));
        if (!start.AsSpan().StartsWith(Zip))
            throw new WorkbookException(Data.ErrorTexts.WorkbookNone(path, start.AsSpan().TrimStart((byte)' ') is [(byte)'<', ..]));
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException)
        {
            throw new WorkbookException(Data.ErrorTexts.WorkbookCut(path));
        }
    }

    private static IEnumerable<string> Beside(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)) : [];
        string[] workbooks = [.. files.Where(file => file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))];
        return Spelling.Nearest(Path.GetFileName(path), workbooks.Select(Spelling.Key), key => workbooks.First(file => Spelling.Key(file) == key), 3);
    }
}
