namespace Codeworth.Claims;

/// <summary>A numeric claim about coders' pay as it is printed or said. It holds no verdict: that is computed.</summary>
/// <param name="Id">Unique in the register: <c>S009</c>; <c>said</c> for one that was typed.</param>
/// <param name="Printed">Where such claims are printed.</param>
/// <param name="Statement">The claim in words of this register.</param>
/// <param name="Kind">What it is held against.</param>
/// <param name="Subject">The people it speaks of; null where it speaks of none.</param>
/// <param name="Against">The people they are compared with; for <see cref="ClaimKind.Pay"/>, who are said to be paid more.</param>
/// <param name="Range">The amounts claimed, in <paramref name="Unit"/>.</param>
/// <param name="Unit"><c>USD/year</c>, <c>USD</c>, <c>percent</c>, <c>years</c>, <c>months</c>; empty for words.</param>
/// <param name="Rank">The place among the states by pay that it gives the subject's area, 1 the highest; null where it gives none.</param>
/// <param name="Statistic">The published statistic that would decide it, for <see cref="ClaimKind.Published"/>; otherwise empty.</param>
/// <param name="Read">How it is read so that it can be computed, or what is missing; may be empty.</param>
public sealed record Claim(
    string Id,
    string Printed,
    string Statement,
    ClaimKind Kind,
    ClaimSubject? Subject,
    ClaimSubject? Against,
    ClaimedRange Range,
    string Unit,
    int? Rank,
    string Statistic,
    string Read)
{
    /// <summary>The unit of a percentage.</summary>
    public const string Percent = "percent";

    /// <summary>The unit of pay: nominal dollars of a full-time year.</summary>
    public const string DollarsAYear = "USD/year";

    /// <summary>The id of a claim that was typed.</summary>
    public const string Said = "said";
}
