using Codeworth.Evidence;

namespace Codeworth.Data.Sources;

/// <summary>One row of a pattern table: the pay of people who share a pattern of attributes, as sums of log annual dollars.</summary>
internal sealed record PatternRow(
    string Id, string Date, Population Population, int Count, double Sum, double SumOfSquares, string Tier, string Note)
{
    public const string Header = "id,date,population,count,sum,sum_of_squares,tier,note";

    /// <summary>What makes the pattern: rows of one key can be added up.</summary>
    public string Key => string.Join('\n', Date, Population, Tier, Note);

    public PatternRow Plus(PatternRow other) =>
        this with { Count = Count + other.Count, Sum = Sum + other.Sum, SumOfSquares = SumOfSquares + other.SumOfSquares };
}
