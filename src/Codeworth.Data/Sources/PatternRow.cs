namespace Codeworth.Data.Sources;

/// <summary>One row of a pattern table: the pay of people who share a pattern of attributes, as sums of log annual dollars.</summary>
internal sealed record PatternRow(
    string Id, string Date, string Population, int Count, double Sum, double SumOfSquares, string Tier, string Note)
{
    public const string Header = "id,date,population,count,sum,sum_of_squares,tier,note";
}
