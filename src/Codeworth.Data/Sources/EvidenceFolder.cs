using System.Text;

namespace Codeworth.Data.Sources;

/// <summary>Writes releases into <c>evidence/</c> of a data folder, whole or not at all; folders of other publishers stay.</summary>
internal static class EvidenceFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="ImportException">A publisher's file could not be read; the folder is as it was.</exception>
    public static void Write(string dataFolder, IEnumerable<Release> releases, IProgress<ImportProgress> progress)
    {
        string evidence = Path.Combine(dataFolder, "evidence");
        string fresh = Path.Combine(dataFolder, ".evidence-new");
        Clear(fresh);
        Directory.CreateDirectory(fresh);
        try
        {
            foreach (IGrouping<string, Release> publisher in releases.GroupBy(release => release.Publisher.Folder, StringComparer.Ordinal))
                WritePublisher(Path.Combine(fresh, publisher.Key), [.. publisher], progress);
            KeepOthers(evidence, fresh);
            Swap(evidence, fresh, Path.Combine(dataFolder, ".evidence-old"));
        }
        finally
        {
            Clear(fresh);
        }
    }

    private static void WritePublisher(string folder, IReadOnlyList<Release> releases, IProgress<ImportProgress> progress)
    {
        Directory.CreateDirectory(folder);
        foreach (Release release in releases)
            progress.Report(new ImportProgress(release.SourceId, WriteTable(Path.Combine(folder, release.FileName), release)));
        File.WriteAllText(Path.Combine(folder, SourceFile.FileName), SourceFile.Of(releases).ToString(), Utf8);
    }

    private static int WriteTable(string path, Release release)
    {
        using StreamWriter writer = new(path, append: false, Utf8) { NewLine = "\n" };
        writer.WriteLine(release.Patterns is null ? EvidenceRow.Header : PatternRow.Header);
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach ((string id, string line) in Lines(release))
        {
            if (!ids.Add(id))
                throw new ImportException(release.SourceId, 0, "id", EvidenceErrorTexts.FigureTwice(id));
            writer.WriteLine(line);
        }

        return ids.Count;
    }

    private static IEnumerable<(string Id, string Line)> Lines(Release release) =>
        release.Patterns?.Select(row => (row.Id, EvidenceText.Line(row)))
        ?? release.Figures.Select(row => (row.Id, EvidenceText.Line(row)));

    private static void KeepOthers(string evidence, string fresh)
    {
        if (!Directory.Exists(evidence))
            return;
        foreach (string publisher in Directory.EnumerateDirectories(evidence))
        {
            string kept = Path.Combine(fresh, Path.GetFileName(publisher));
            if (Directory.Exists(kept))
                continue;
            Directory.CreateDirectory(kept);
            foreach (string file in Directory.EnumerateFiles(publisher))
                File.Copy(file, Path.Combine(kept, Path.GetFileName(file)));
        }
    }

    private static void Swap(string evidence, string fresh, string old)
    {
        Clear(old);
        bool had = Directory.Exists(evidence);
        if (had)
            Directory.Move(evidence, old);
        try
        {
            Directory.Move(fresh, evidence);
        }
        catch (IOException) when (had)
        {
            Directory.Move(old, evidence);
            throw;
        }

        Clear(old);
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
