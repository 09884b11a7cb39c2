using Codeworth.Evidence;

namespace Codeworth.App.Web.Releases;

/// <summary>A source and what of it the model was fitted to.</summary>
/// <param name="Figures">Rows of its tables.</param>
/// <param name="Fitted">Those the median was fitted to. Of the rest, official percentiles give the spread and official wages of other occupations tell how a place pays.</param>
public sealed record SourceSummary(Source Source, int Figures, int Fitted);
