using Codeworth.Wages;

namespace Codeworth.Offers;

/// <summary>What would be paid for a full-time year: one figure, or anything of a range.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most; the same for one figure.</param>
public readonly record struct OfferedPay(AnnualWage Low, AnnualWage High)
{
    /// <summary>The middle.</summary>
    public AnnualWage Middle => Low with { Dollars = (Low.Dollars + High.Dollars) / 2 };

    public bool IsRange => Low != High;

    /// <summary>What a posting offers; null where it says no pay, pay by the record, or one end alone.</summary>
    public static OfferedPay? Of(PostedPay pay, DollarYear year) =>
        (pay.AnnualLow ?? pay.AnnualHigh, pay.AnnualHigh ?? pay.AnnualLow) is ({ } low, { } high) && low > 0 ? new OfferedPay(new AnnualWage(low, year), new AnnualWage(high, year)) : null;
}
