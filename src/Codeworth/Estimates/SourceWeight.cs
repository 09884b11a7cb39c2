namespace Codeworth.Estimates;

/// <summary>How much one source had to do with an answer.</summary>
/// <param name="SourceId">Id of the <see cref="Evidence.Source"/>.</param>
/// <param name="Figures">Figures of it that the model was fitted to.</param>
/// <param name="Weight">Its share of what the evidence told about the answer, 0 to 1 (method, equation 15). All weights add to 1; sources below 0.00005 are not listed, so that those of an answer may add to a little less.</param>
public sealed record SourceWeight(string SourceId, int Figures, double Weight);
