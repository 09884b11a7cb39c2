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

    /// <summary>The lower end for a full-time year; null where none is said or it cannot be told.</summary>
    public decimal? AnnualLow => Low is { } low ? Annual(low) : null;

    /// <summary>The upper end for a full-time year; null where none is said or it cannot be told.</summary>
    public decimal? AnnualHigh => High is { } high ? Annual(high) : null;
}
