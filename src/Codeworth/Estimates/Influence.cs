namespace Codeworth.Estimates;

/// <summary>How far one figure pulls an answer.</summary>
/// <param name="FigureId">Id of the figure.</param>
/// <param name="SourceId">Id of its source.</param>
/// <param name="Dollars">Dollars a year by which it pulls the median away from the assumption before any figure (negative: down).</param>
/// <param name="Share">Its share of the answer's information, 0 to 1.</param>
public sealed record Influence(string FigureId, string SourceId, double Dollars, double Share);
