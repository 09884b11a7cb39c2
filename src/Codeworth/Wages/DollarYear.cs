using System.Globalization;

namespace Codeworth.Wages;

/// <summary>The calendar year whose dollars an amount is counted in (nominal dollars of that year).</summary>
/// <remarks>Range 1900 to 2100. Amounts of different dollar years are not comparable before <see cref="PriceIndex"/> restates them.</remarks>
public readonly record struct DollarYear : IComparable<DollarYear>
{
    private readonly int _yearsSince1900;

    /// <param name="year">A calendar year, 1900 to 2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside that range.</exception>
    public DollarYear(int year)
    {
        if (year is < 1900 or > 2100)
            throw new ArgumentOutOfRangeException(nameof(year), year, ErrorTexts.DollarYearOutOfRange);
        _yearsSince1900 = year - 1900;
    }

    /// <summary>The calendar year, 1900 to 2100.</summary>
    public int Year => _yearsSince1900 + 1900;

    public int CompareTo(DollarYear other) => Year.CompareTo(other.Year);

    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(DollarYear left, DollarYear right) => left.Year < right.Year;

    public static bool operator >(DollarYear left, DollarYear right) => left.Year > right.Year;

    public static bool operator <=(DollarYear left, DollarYear right) => left.Year <= right.Year;

    public static bool operator >=(DollarYear left, DollarYear right) => left.Year >= right.Year;
}
