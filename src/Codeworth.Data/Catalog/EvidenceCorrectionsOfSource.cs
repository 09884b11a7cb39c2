using Codeworth.Data.Sources;

namespace Codeworth.Data.Catalog;

/// <summary>The corrections of one source during one reading of its table.</summary>
/// <param name="sourceId">The source.</param>
/// <param name="byId">Its corrections by the figure's id in the table.</param>
internal sealed class EvidenceCorrectionsOfSource(string sourceId, Dictionary<string, EvidenceCorrection> byId)
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    public EvidenceCorrection? Find(string id)
    {
        if (byId.Count == 0 || !byId.TryGetValue(id, out EvidenceCorrection? correction))
            return null;
        _met.Add(id);
        return correction;
    }

    /// <exception cref="ImportException">A correction found no figure.</exception>
    public void Finish()
    {
        if (byId.Keys.FirstOrDefault(id => !_met.Contains(id)) is { } absent)
            throw new ImportException(sourceId, 0, "id", EvidenceErrorTexts.CorrectionAbsent(sourceId + "/" + absent));
    }
}
