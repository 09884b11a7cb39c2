namespace Codeworth.Calibration;

/// <summary>Divides clusters into folds of nearly equal number: in the order of a fingerprint of their names, in turn. The same names give the same folds.</summary>
internal static class Folds
{
    public static Dictionary<string, int> Of(IEnumerable<string> clusters, int folds) =>
        clusters.Distinct(StringComparer.Ordinal).OrderBy(Fingerprint).ThenBy(name => name, StringComparer.Ordinal)
            .Select((name, i) => (name, fold: i % folds)).ToDictionary(pair => pair.name, pair => pair.fold, StringComparer.Ordinal);

    /// <summary>FNV-1a, 32 bits, mixed once more so that names that differ in the last letter lie far apart.</summary>
    private static uint Fingerprint(string name)
    {
        uint hash = 2166136261;
        foreach (char letter in name)
            hash = (hash ^ letter) * 16777619;
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        return hash ^ (hash >> 13);
    }
}
