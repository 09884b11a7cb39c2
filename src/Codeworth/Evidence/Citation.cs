using Codeworth.Wages;

namespace Codeworth.Evidence;

/// <summary>Where a figure was read, when and of whom it speaks.</summary>
/// <param name="Id">Unique in all the evidence: <c>bls-oews/national-2025/29-2072-p50</c>.</param>
/// <param name="Source">Id of its <see cref="Evidence.Source"/>: <c>bls-oews/national-2025</c>.</param>
/// <param name="Date">The month it speaks of.</param>
/// <param name="Population">The people it speaks of.</param>
/// <param name="Tier">How close it is to the body that made it.</param>
/// <param name="Note">What a reader should know of it; may be empty.</param>
public sealed record Citation(string Id, string Source, YearMonth Date, Population Population, Tier Tier, string Note);
