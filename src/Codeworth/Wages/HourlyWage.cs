namespace Codeworth.Wages;

/// <summary>Gross pay of one hour, in nominal dollars of its dollar year.</summary>
/// <param name="Dollars">Dollars an hour, not negative.</param>
/// <param name="Year">The year whose dollars are counted.</param>
public readonly record struct HourlyWage(decimal Dollars, DollarYear Year)
{
    /// <summary>The pay of a full-time year at this rate.</summary>
    public AnnualWage PerYear() => new(Dollars * WorkYear.FullTime, Year);

    /// <summary>Rounded to the cent.</summary>
    public HourlyWage Rounded() => this with { Dollars = Math.Round(Dollars, 2, MidpointRounding.AwayFromZero) };
}
