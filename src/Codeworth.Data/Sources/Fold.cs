namespace Codeworth.Data.Sources;

/// <summary>Puts observations into ten folds that never change, so that pay can be held back from a fit and compared with it.</summary>
internal static class Fold
{
    /// <summary>0 to 9, from the 32-bit FNV-1a hash of a key that stays with the observation.</summary>
    public static string Of(string key)
    {
        uint hash = 2166136261;
        foreach (char letter in key)
            hash = unchecked((hash ^ letter) * 16777619);
        return (((hash >> 16) ^ hash) % 10).ToString();
    }
}
