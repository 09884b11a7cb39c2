using System.Collections.Immutable;

namespace Codeworth.Wages;

/// <summary>Consumer prices by year, to restate an amount in another year's dollars.</summary>
/// <remarks>CPI-U, all items, U.S. city average, not seasonally adjusted, 1982-84 = 100 (BLS series CUUR0000SA0), annual averages.</remarks>
/// <param name="annual">Index by calendar year; more than 0.</param>
public sealed class PriceIndex(ImmutableSortedDictionary<int, double> annual)
{
    /// <summary>The same purchasing power in dollars of another year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Prices of one of the years are not known.</exception>
    public AnnualWage Restate(AnnualWage wage, DollarYear year) =>
        new(wage.Dollars * (decimal)(Of(year) / Of(wage.Year)), year);

    private double Of(DollarYear year) => annual.TryGetValue(year.Year, out double index)
        ? index
        : throw new ArgumentOutOfRangeException(
            nameof(year), year.Year, ErrorTexts.PricesUnknown(year, annual.Keys.First(), annual.Keys.Last()));
}
