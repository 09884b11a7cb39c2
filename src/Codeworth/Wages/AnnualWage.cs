namespace Codeworth.Wages;

/// <summary>Gross pay of a full-time year, in nominal dollars of its dollar year.</summary>
/// <param name="Dollars">Dollars a year, not negative.</param>
/// <param name="Year">The year whose dollars are counted.</param>
public readonly record struct AnnualWage(decimal Dollars, DollarYear Year) : IComparable<AnnualWage>
{
    /// <summary>From the engine's log scale: e raised to <paramref name="log"/>, in dollars.</summary>
    /// <param name="log">Natural logarithm of dollars a year.</param>
    /// <param name="year">The year whose dollars are counted.</param>
    public static AnnualWage FromLog(double log, DollarYear year) => new((decimal)Math.Exp(log), year);

    /// <summary>Natural logarithm of dollars a year: the scale the engine works in.</summary>
    public double ToLog() => Math.Log((double)Dollars);

    /// <summary>The same pay by the hour of a full-time year.</summary>
    public HourlyWage PerHour() => new(Dollars / WorkYear.FullTime, Year);

    /// <summary>Rounded to the nearest 10 dollars, as published wages are.</summary>
    public AnnualWage Rounded() => this with { Dollars = Math.Round(Dollars / 10m, MidpointRounding.AwayFromZero) * 10m };

    /// <exception cref="InvalidOperationException">The two wages count dollars of different years.</exception>
    public int CompareTo(AnnualWage other) => Year == other.Year
        ? Dollars.CompareTo(other.Dollars)
        : throw new InvalidOperationException(ErrorTexts.DifferentDollarYears(Year, other.Year));

    public static bool operator <(AnnualWage left, AnnualWage right) => left.CompareTo(right) < 0;

    public static bool operator >(AnnualWage left, AnnualWage right) => left.CompareTo(right) > 0;

    public static bool operator <=(AnnualWage left, AnnualWage right) => left.CompareTo(right) <= 0;

    public static bool operator >=(AnnualWage left, AnnualWage right) => left.CompareTo(right) >= 0;
}
