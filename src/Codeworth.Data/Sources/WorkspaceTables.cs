using System.Text;

namespace Codeworth.Data.Sources;

/// <summary>Writes tables and their entries in <c>source.yml</c> into a workspace: all of them or none.</summary>
/// <remarks>Everything is written under other names first and moved at the end, <c>source.yml</c> last: a table without an entry is no source.</remarks>
internal static class WorkspaceTables
{
    private const string Unfinished = ".unfinished";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="workspace">The workspace folder; made where it is not there.</param>
    /// <param name="releases">At least one, all of one publisher; of figures, not of patterns.</param>
    /// <param name="retrieved">When the file was fetched, as in <c>2026-11</c>.</param>
    /// <returns>The tables' files.</returns>
    public static IReadOnlyList<string> Write(string workspace, IReadOnlyList<Release> releases, string retrieved)
    {
        string folder = Path.Combine(workspace, "evidence", releases[0].Publisher.Folder);
        Directory.CreateDirectory(folder);
        string[] paths = [.. releases.Select(release => Path.Combine(folder, release.FileName)), Path.Combine(folder, SourceFile.FileName)];
        try
        {
            for (int i = 0; i < releases.Count; i++)
                File.WriteAllLines(paths[i] + Unfinished, [EvidenceRow.Header, .. releases[i].Figures.Select(EvidenceText.Line)], Utf8);
            File.WriteAllText(paths[^1] + Unfinished, Sources(paths[^1], releases, retrieved), Utf8);
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

    private static string Sources(string path, IReadOnlyList<Release> releases, string retrieved)
    {
        SourceFile file = SourceFile.Of(releases);
        foreach (ReleaseEntry entry in file.Releases.Values)
            entry.Retrieved = retrieved;
        if (File.Exists(path))
        {
            foreach ((string name, ReleaseEntry entry) in SourceFile.Parse(File.ReadAllText(path)).Releases)
                file.Releases.TryAdd(name, entry);
        }

        file.Releases = new(file.Releases.OrderBy(pair => pair.Key, StringComparer.Ordinal), StringComparer.Ordinal);
        return file.ToString();
    }
}
