using Codeworth.Evidence;

namespace Codeworth.Data.Sources;

/// <summary>One person, or one posting, of a person-level source: read to be summed by pattern, or held back to judge a fit; never written.</summary>
/// <param name="Date">The month the pay speaks of, as in 2024-01.</param>
/// <param name="Population">What the source says of the person, in reference ids.</param>
/// <param name="Tier">A, B or C.</param>
/// <param name="Note">What sets this pay apart; part of the pattern.</param>
/// <param name="Dollars">Annual full-time pay, nominal.</param>
/// <param name="Cluster">What persons with something in common share, so that they are held back together: a neighbourhood, a posting, an employer.</param>
internal sealed record PersonRow(string Date, Population Population, string Tier, string Note, double Dollars, string Cluster);
