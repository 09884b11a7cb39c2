using System.Globalization;
using Codeworth.Wages;

namespace Codeworth.Offers;

/// <summary>Base pay as posted or offered, in dollars of the posting's time.</summary>
/// <param name="Low">Dollars a unit; null where only the most is said ("up to").</param>
/// <param name="High">Dollars a unit; null where only the least is said ("from").</param>
/// <param name="Unit">What it is counted by.</param>
/// <param name="IsUnitSaid">Whether the unit is said; otherwise the size of the figures tells it.</param>
public sealed record PostedPay(decimal? Low, decimal? High, PayUnit Unit, bool IsUnitSaid)
{
    /// <summary>Days of a full-time week.</summary>
    private const decimal DaysPerWeek = WorkYear.DaysPerWeek;

    /// <summary>Whether both ends are said and differ.</summary>
    public bool IsRange => Low is { } low && High is { } high && low < high;

    /// <summary>By how much the upper end exceeds the lower, as a share of the lower; null where there is no range.</summary>
    public double? Width => IsRange ? (double)((High!.Value / Low!.Value) - 1) : null;

    /// <summary>Dollars of a full-time year for dollars of this unit; null where pay is by the record.</summary>
    public decimal? Annual(decimal dollars) => Unit switch
    {
        PayUnit.Hour => dollars * WorkYear.FullTime,
        PayUnit.Day => dollars * DaysPerWeek * WorkYear.Weeks,
        PayUnit.Week => dollars * WorkYear.Weeks,
        PayUnit.TwoWeeks => dollars * WorkYear.Weeks / 2,
        PayUnit.Month => dollars * 12,
        PayUnit.Year => dollars,
        _ => null,
    };

    /// <summary>As a sentence says it: <c>$24.50 to $31 an hour</c>.</summary>
    public string Words => this switch
    {
        { Low: { } low, High: { } high } when low == high => $"{Dollars(low)} {UnitWords}",
        { Low: { } low, High: { } high } => $"{Dollars(low)} to {Dollars(high)} {UnitWords}",
        { Low: { } low } => $"from {Dollars(low)} {UnitWords}",
        _ => $"up to {Dollars(High ?? 0)} {UnitWords}",
    };

    private string UnitWords => Unit switch { PayUnit.Hour => "an hour", PayUnit.TwoWeeks => "every two weeks", _ => "a " + Unit.ToString().ToLowerInvariant() };

    private static string Dollars(decimal dollars) => "$" + dollars.ToString(dollars == Math.Round(dollars) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>The lower end for a full-time year; null where none is said or it cannot be told.</summary>
    public decimal? AnnualLow => Low is { } low ? Annual(low) : null;

    /// <summary>The upper end for a full-time year; null where none is said or it cannot be told.</summary>
    public decimal? AnnualHigh => High is { } high ? Annual(high) : null;
}
