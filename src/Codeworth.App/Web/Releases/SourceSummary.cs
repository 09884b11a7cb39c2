using Codeworth.Evidence;

namespace Codeworth.App.Web.Releases;

/// <summary>A source and what of it the model was fitted to.</summary>
/// <param name="Figures">Rows of its tables.</param>
/// <param name="Fitted">Those the model was fitted to; the rest are seen, not used.</param>
public sealed record SourceSummary(Source Source, int Figures, int Fitted);
