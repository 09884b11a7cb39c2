namespace Codeworth.Offers;

/// <summary>Something odd or missing in an offer, and what to ask about it.</summary>
/// <param name="Id">Short name: <c>wide-range</c>, <c>no-pay</c>, <c>missing-hours</c>.</param>
/// <param name="IsMissing">Whether it is something that is not said.</param>
/// <param name="Text">What it is, with its values.</param>
/// <param name="Question">What to ask; empty where there is nothing to ask.</param>
/// <param name="At">Where it stands in the posting; empty for what is missing.</param>
public sealed record Oddity(string Id, bool IsMissing, string Text, string Question, TextSpan At);
