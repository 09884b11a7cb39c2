namespace Codeworth.Estimates;

/// <summary>How far one figure pulls an answer: its weight times the log of what it reads over what was expected of it (method, equation 17).</summary>
/// <param name="FigureId">Id of the figure.</param>
/// <param name="SourceId">Id of its source.</param>
/// <param name="Dollars">Dollars a year by which it pulls the median away from the assumption before any figure (negative: down).</param>
/// <param name="Share">Its share of the answer's information, 0 to 1.</param>
/// <param name="Weight">By how much the answer's log median follows the log of the figure: c / v.</param>
/// <param name="Read">The median it is read as, dollars a year of its own month: a median as published, a mean brought to a median by the spread of its place (equation 11).</param>
/// <param name="Expected">What was expected of it before any figure, dollars a year of its month: its people, place, month and source by their prior means.</param>
public sealed record Influence(string FigureId, string SourceId, double Dollars, double Share, double Weight, double Read, double Expected);
