using Codeworth.Data.Sources;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Codeworth.Data.Catalog;

/// <summary>The declared corrections of <c>data/corrections</c>: each says of one figure why it is wrong and what it must hold to be so.</summary>
internal sealed class EvidenceCorrections
{
    private readonly Dictionary<string, EvidenceCorrection> _byId = new(StringComparer.Ordinal);

    public IReadOnlySet<string> Excluded { get; private init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <exception cref="ImportException">A correction is incomplete, asks for something unknown, or comes twice.</exception>
    public static EvidenceCorrections Read(EvidenceFiles files)
    {
        HashSet<string> excluded = new(StringComparer.Ordinal);
        EvidenceCorrections corrections = new() { Excluded = excluded };
        foreach (string name in files.Named("corrections/", ".yml"))
        {
            foreach (EvidenceCorrection correction in Parse(name, files.Text(name)))
            {
                correction.Check(name);
                if (!corrections._byId.TryAdd(correction.Id, correction))
                    throw new ImportException(name, 0, "id", EvidenceErrorTexts.CorrectionTwice(correction.Id));
                if (correction.Excludes)
                    excluded.Add(correction.Id);
            }
        }

        return corrections;
    }

    /// <summary>The corrections of one source's figures; those of a source that is not there wait for it.</summary>
    public EvidenceCorrectionsOfSource Of(string sourceId)
    {
        string start = sourceId + "/";
        return new(sourceId, _byId.Values
            .Where(correction => correction.Id.StartsWith(start, StringComparison.Ordinal))
            .ToDictionary(correction => correction.Id[start.Length..], StringComparer.Ordinal));
    }

    private static List<EvidenceCorrection> Parse(string name, string text)
    {
        try
        {
            return new DeserializerBuilder()
                .WithNamingConvention(UnderscoredNamingConvention.Instance)
                .Build()
                .Deserialize<List<EvidenceCorrection>?>(text) ?? [];
        }
        catch (YamlException problem)
        {
            throw new ImportException(name, (int)problem.Start.Line, "", EvidenceErrorTexts.CorrectionsUnreadable(problem.Message));
        }
    }
}
