using System.Collections.Immutable;

namespace Codeworth.Offers;

/// <summary>Something a posting leaves open: it is asked, not guessed.</summary>
/// <param name="Field">Name of the field: <c>pay</c>, <c>role</c>, <c>area</c>.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Choices">What it may be, as the field would be said; empty where anything may be.</param>
/// <param name="At">Where the text leaves it open.</param>
public sealed record Doubt(string Field, string Question, ImmutableArray<string> Choices, TextSpan At);
