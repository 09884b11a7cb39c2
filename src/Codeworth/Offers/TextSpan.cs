namespace Codeworth.Offers;

/// <summary>Part of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">In characters, not negative.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The part itself.</summary>
    /// <param name="text">What it is a part of.</param>
    public string Of(string text) => text.Substring(Start, Length);

    public static TextSpan Between(int start, int end) => new(start, end - start);
}
