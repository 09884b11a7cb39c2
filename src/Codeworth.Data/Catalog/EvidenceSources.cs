using Codeworth.Data.Sources;
using Codeworth.Evidence;

namespace Codeworth.Data.Catalog;

/// <summary>Reads the <c>source.yml</c> of every publisher's folder.</summary>
internal static class EvidenceSources
{
    public static SortedDictionary<string, Source> Read(EvidenceFiles files)
    {
        SortedDictionary<string, Source> sources = new(StringComparer.Ordinal);
        foreach (string name in files.Named("evidence/", "/" + SourceFile.FileName))
        {
            string folder = name["evidence/".Length..^(SourceFile.FileName.Length + 1)];
            SourceFile file = SourceFile.Parse(files.Text(name));
            foreach ((string release, ReleaseEntry entry) in file.Releases)
                sources.Add($"{folder}/{release}", Of($"{folder}/{release}", file, entry));
        }

        return sources;
    }

    private static Source Of(string id, SourceFile file, ReleaseEntry entry) => new(
        id,
        entry.Publisher ?? file.Publisher,
        entry.Programme ?? file.Programme,
        entry.Kind ?? file.Kind,
        entry.Title,
        entry.Release,
        entry.Year,
        entry.Url,
        entry.Licence ?? file.Licence,
        entry.Retrieved,
        entry.HowRead);
}
