namespace Codeworth.Offers.Reading;

/// <summary>Where a phrase stands.</summary>
/// <param name="Phrase">Which one.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct Match(Phrase Phrase, int First, int Last)
{
    public string Id => Phrase.Id;

    public int Words => Last - First + 1;
}
