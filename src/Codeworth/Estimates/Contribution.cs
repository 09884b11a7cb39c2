namespace Codeworth.Estimates;

/// <summary>What one thing that was said adds to the national median, in dollars a year of the answer's dollar year.</summary>
/// <param name="Attribute">Attribute and level: <c>credential:CPC</c>, <c>area:TX</c>, <c>experience:4</c>.</param>
/// <param name="Label">In words: <c>CPC</c>, <c>Texas</c>, <c>4 years of experience</c>.</param>
/// <param name="Dollars">Dollars it adds (negative: takes away). In order, contributions add up from the national median to the answer.</param>
/// <param name="Low">Lower end of its 80 % interval.</param>
/// <param name="High">Upper end of its 80 % interval.</param>
/// <param name="Percent">The same effect in percent.</param>
public sealed record Contribution(string Attribute, string Label, double Dollars, double Low, double High, double Percent);
