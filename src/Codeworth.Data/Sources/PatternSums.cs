using Codeworth.Evidence;

namespace Codeworth.Data.Sources;

/// <summary>Gathers pay by pattern of attributes: count, sum and sum of squares of log annual dollars, which can be merged.</summary>
internal sealed class PatternSums
{
    private readonly SortedDictionary<string, PatternRow> _rows = new(StringComparer.Ordinal);

    /// <param name="date">The month the pay speaks of.</param>
    /// <param name="population">The pattern.</param>
    /// <param name="tier">A, B or C.</param>
    /// <param name="note">What sets this pay apart; part of the pattern.</param>
    /// <param name="dollars">Annual full-time pay, nominal.</param>
    public void Add(string date, Population population, string tier, string note, double dollars)
    {
        double log = Math.Log(dollars);
        Add(new PatternRow("", date, population, 1, log, log * log, tier, note));
    }

    /// <summary>Adds the sums of a pattern to those it has of the same.</summary>
    public void Add(PatternRow row) => _rows[row.Key] = _rows.TryGetValue(row.Key, out PatternRow? found) ? found.Plus(row) : row;

    public bool Holds(PatternRow row) => _rows.ContainsKey(row.Key);

    /// <summary>People, or postings, in all patterns.</summary>
    public int Count => _rows.Values.Sum(row => row.Count);

    /// <summary>In the order of date and population, numbered in that order.</summary>
    public IEnumerable<PatternRow> Rows() => _rows.Values.Select((row, index) => row with { Id = $"{index + 1:00000}" });
}
