using System.Globalization;
using System.Text;

namespace Codeworth.Data.Sources.Oews;

/// <summary>Writes tables and their entries in <c>source.yml</c> into a workspace: all of them or none.</summary>
/// <remarks>Everything is written under other names first and moved at the end, <c>source.yml</c> last: a table without an entry is no source.</remarks>
internal static class WorkbookWriter
{
    private const string Unfinished = ".unfinished";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="workspace">The workspace folder; made where it is not there.</param>
    /// <param name="tables">At least one.</param>
    /// <param name="retrieved">When the file was fetched.</param>
    /// <returns>The tables' files.</returns>
    public static IReadOnlyList<string> Write(string workspace, IReadOnlyList<WorkbookTable> tables, DateTime retrieved)
    {
        string folder = Path.Combine(workspace, "evidence", OewsReleases.Publisher.Folder);
        Directory.CreateDirectory(folder);
        string[] paths = [.. tables.Select(table => Path.Combine(folder, table.Release.FileName)), Path.Combine(folder, SourceFile.FileName)];
        try
        {
            for (int table = 0; table < tables.Count; table++)
                File.WriteAllLines(paths[table] + Unfinished, Lines(tables[table]), Utf8);
            File.WriteAllText(paths[^1] + Unfinished, Sources(paths[^1], tables, retrieved), Utf8);
            foreach (string path in paths)
                File.Move(path + Unfinished, path, overwrite: true);
            return paths[..^1];
        }
        finally
        {
            foreach (string path in paths)
                File.Delete(path + Unfinished);
        }
    }

    private static IEnumerable<string> Lines(WorkbookTable table) => [EvidenceRow.Header, .. table.Figures.Select(EvidenceText.Line)];

    private static string Sources(string path, IReadOnlyList<WorkbookTable> tables, DateTime retrieved)
    {
        SourceFile file = SourceFile.Of([.. tables.Select(table => table.Release)]);
        foreach (ReleaseEntry entry in file.Releases.Values)
            entry.Retrieved = retrieved.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (File.Exists(path))
        {
            foreach ((string name, ReleaseEntry entry) in SourceFile.Parse(File.ReadAllText(path)).Releases)
                file.Releases.TryAdd(name, entry);
        }

        file.Releases = new(file.Releases.OrderBy(pair => pair.Key, StringComparer.Ordinal), StringComparer.Ordinal);
        return file.ToString();
    }
}
