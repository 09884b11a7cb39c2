namespace Codeworth.Data.Catalog;

/// <summary>One regional price parity (BEA).</summary>
/// <param name="Area">Area id.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Line"><c>all-items</c> or <c>housing</c>.</param>
/// <param name="Index">United States = 100.</param>
public sealed record ReferencePriceParity(string Area, int Year, string Line, double Index);
