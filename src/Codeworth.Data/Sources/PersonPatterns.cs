using Codeworth.Evidence;

namespace Codeworth.Data.Sources;

/// <summary>
/// Patterns of people, none of fewer than three: who is in a smaller one moves to a coarser pattern, step by step, and only they do.
/// A coarser pattern gathers small ones alone, or joins one that is written, so that no difference of written patterns is one person.
/// </summary>
internal sealed class PersonPatterns
{
    /// <summary>Persons a written pattern holds at least.</summary>
    public const int Fewest = 3;

    private readonly PatternSums _written = new();

    /// <param name="everyone">The sums by the full pattern.</param>
    /// <param name="order">How a pattern is made coarser, each step on top of those before it.</param>
    public PersonPatterns(PatternSums everyone, IEnumerable<Func<Population, Population>> order)
    {
        Read = everyone.Count;
        PatternSums few = Sift(everyone);
        foreach (Func<Population, Population> step in order)
            few = Sift(Coarser(few, step));
        LeftOut = few.Count;
    }

    /// <summary>Persons there were.</summary>
    public int Read { get; }

    /// <summary>Persons who are fewer than three even in the coarsest pattern: they are not written.</summary>
    public int LeftOut { get; }

    /// <summary>What a release says of it.</summary>
    public string Told => $"Patterns of fewer than {Fewest} persons are made coarser; {LeftOut} of {Read} persons, too few in the coarsest too, are left out.";

    public IEnumerable<PatternRow> Rows() => _written.Rows();

    private static PatternSums Coarser(PatternSums few, Func<Population, Population> step)
    {
        PatternSums coarser = new();
        foreach (PatternRow row in few.Rows())
            coarser.Add(row with { Population = step(row.Population) });
        return coarser;
    }

    /// <summary>Writes what is large enough and gives back what is not.</summary>
    private PatternSums Sift(PatternSums patterns)
    {
        PatternSums few = new();
        foreach (PatternRow row in patterns.Rows())
            (row.Count >= Fewest || _written.Holds(row) ? _written : few).Add(row);
        return few;
    }
}
