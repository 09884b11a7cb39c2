using Codeworth.Wages;

namespace Codeworth.Offers;

/// <summary>What would be paid for a full-time year: one figure, or anything of a range.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most; the same for one figure.</param>
/// <param name="Open">Which end of it is not said.</param>
public readonly record struct OfferedPay(AnnualWage Low, AnnualWage High, OpenEnd Open = OpenEnd.None)
{
    /// <summary>The middle.</summary>
    public AnnualWage Middle => Low with { Dollars = (Low.Dollars + High.Dollars) / 2 };

    public bool IsRange => Low != High;

    /// <summary>What a posting offers; null where it says no pay, or pay by the record. Where one end alone is said, it stands for both.</summary>
    public static OfferedPay? Of(PostedPay pay, DollarYear year) =>
        (pay.AnnualLow ?? pay.AnnualHigh, pay.AnnualHigh ?? pay.AnnualLow) is ({ } low, { } high) && low > 0 ? new OfferedPay(new AnnualWage(low, year), new AnnualWage(high, year), pay.Low is null ? OpenEnd.Low : pay.High is null ? OpenEnd.High : OpenEnd.None) : null;
}

/// <summary>An end of a range that is not said.</summary>
public enum OpenEnd
{
    None,

    /// <summary>Only the most is said.</summary>
    Low,

    /// <summary>Only the least is said.</summary>
    High,
}
