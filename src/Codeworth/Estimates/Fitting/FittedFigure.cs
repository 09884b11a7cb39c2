using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>A figure as an observation of the location system.</summary>
/// <param name="Id">Id of the figure.</param>
/// <param name="Source">Id of its source.</param>
/// <param name="Terms">Its design in components; a bias term stands as the complement of its unknown's index.</param>
/// <param name="Observation">Design in unknowns, value and error.</param>
internal sealed record FittedFigure(
    string Id, string Source, IReadOnlyList<(int Index, double Coefficient)> Terms, GaussianObservation Observation);

/// <summary>A figure that is shown but not fitted, and why.</summary>
/// <param name="Id">Id of the figure.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
public sealed record UnusedFigure(string Id, string Reason);
