using Codeworth.Evidence;

namespace Codeworth.Calibration;

/// <summary>A source whose persons can be read one by one: they are never shipped, only their sums by pattern are.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Persons">Its persons, or postings.</param>
/// <param name="Patterns">Sums some of them by pattern, as the evidence does.</param>
public sealed record PersonSource(string Source, IReadOnlyList<HeldPerson> Persons, Func<IEnumerable<HeldPerson>, IEnumerable<PatternFigure>> Patterns);
