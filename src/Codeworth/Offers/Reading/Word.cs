namespace Codeworth.Offers.Reading;

/// <summary>A word or a number of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Id">Number of the word in the <see cref="PhraseBook"/>; -1 where no phrase holds it.</param>
/// <param name="Line">Number of its line.</param>
/// <param name="Sentence">Number of its sentence; an item of a list is one.</param>
/// <param name="Before">What stands between it and the word before.</param>
/// <param name="Value">What a number says; not a number for letters.</param>
internal readonly record struct Word(int Start, int End, int Id, int Line, int Sentence, Gap Before, double Value)
{
    public int Length => End - Start;

    public bool IsNumber => !double.IsNaN(Value);

    /// <summary>Whether the gap before it holds any of these.</summary>
    public bool Has(Gap marks) => (Before & marks) != Gap.None;
}
