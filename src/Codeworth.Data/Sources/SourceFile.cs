using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Codeworth.Data.Sources;

/// <summary><c>source.yml</c>: what holds for all releases of a publisher, and each release by the name of its table.</summary>
internal sealed class SourceFile
{
    public const string FileName = "source.yml";

    public string Publisher { get; set; } = "";

    public string Programme { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Licence { get; set; } = "";

    public Dictionary<string, ReleaseEntry> Releases { get; set; } = new(StringComparer.Ordinal);

    /// <param name="releases">The releases of one folder; the first says what holds for the folder.</param>
    public static SourceFile Of(IReadOnlyList<Release> releases)
    {
        Publisher first = releases[0].Publisher;
        SourceFile file = new() { Publisher = first.Name, Programme = first.Programme, Kind = first.Kind, Licence = first.Licence };
        foreach (Release release in releases)
            file.Releases.Add(release.Name, ReleaseEntry.Of(release, first));
        return file;
    }

    public static SourceFile Parse(string text) => new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .Build()
        .Deserialize<SourceFile>(text);

    public override string ToString() => new SerializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .WithNewLine("\n")
        .Build()
        .Serialize(this);
}
