namespace Codeworth.Data.Sources;

/// <summary>Gathers pay by pattern of attributes: count, sum and sum of squares of log annual dollars, which can be merged.</summary>
internal sealed class PatternSums
{
    private readonly SortedDictionary<string, PatternRow> _rows = new(StringComparer.Ordinal);

    /// <summary>The sums of these persons.</summary>
    public static PatternSums Of(IEnumerable<PersonRow> persons)
    {
        PatternSums sums = new();
        foreach (PersonRow person in persons)
            sums.Add(person);
        return sums;
    }

    public void Add(PersonRow person)
    {
        double log = Math.Log(person.Dollars);
        Add(new PatternRow("", person.Date, person.Population, 1, log, log * log, person.Tier, person.Note));
    }

    /// <summary>Adds the sums of a pattern to those it has of the same.</summary>
    public void Add(PatternRow row) => _rows[row.Key] = _rows.TryGetValue(row.Key, out PatternRow? found) ? found.Plus(row) : row;

    public bool Holds(PatternRow row) => _rows.ContainsKey(row.Key);

    /// <summary>People, or postings, in all patterns.</summary>
    public int Count => _rows.Values.Sum(row => row.Count);

    /// <summary>In the order of date and population, numbered in that order.</summary>
    public IEnumerable<PatternRow> Rows() => _rows.Values.Select((row, index) => row with { Id = $"{index + 1:00000}" });
}
