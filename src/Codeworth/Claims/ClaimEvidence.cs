using Codeworth.Evidence;

namespace Codeworth.Claims;

/// <summary>What claims are held against beside the model.</summary>
/// <param name="Figures">All the evidence: published gaps and figures that are no pay.</param>
/// <param name="Prices">Price level by area id, the nation 100 (BEA regional price parities).</param>
public sealed record ClaimEvidence(IReadOnlyCollection<Figure> Figures, IReadOnlyDictionary<string, double> Prices);
