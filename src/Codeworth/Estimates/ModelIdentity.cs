namespace Codeworth.Estimates;

/// <summary>Which fit gave an answer.</summary>
/// <param name="Version">Product version and a short hash of the evidence and parameters it was fitted to: <c>0.1.0+3f9ac1d2</c>.</param>
/// <param name="Fitted">The newest month of its evidence: <c>2026-05</c>. No clock is read.</param>
public sealed record ModelIdentity(string Version, string Fitted);
