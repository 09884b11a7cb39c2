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
        string key = string.Join('\n', date, population, tier, note);
        PatternRow row = _rows.TryGetValue(key, out PatternRow? found)
            ? found
            : new PatternRow("", date, population.ToString(), 0, 0, 0, tier, note);
        _rows[key] = row with { Count = row.Count + 1, Sum = row.Sum + log, SumOfSquares = row.SumOfSquares + (log * log) };
    }

    /// <summary>In the order of date and population, numbered in that order.</summary>
    public IEnumerable<PatternRow> Rows() => _rows.Values.Select((row, index) => row with { Id = $"{index + 1:00000}" });
}
