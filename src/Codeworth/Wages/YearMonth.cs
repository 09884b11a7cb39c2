using System.Globalization;

namespace Codeworth.Wages;

/// <summary>A month of a year: the date pay is asked for or was published for.</summary>
public readonly record struct YearMonth : IComparable<YearMonth>
{
    private readonly int _monthsSince1900;

    /// <param name="year">1900 to 2100.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside its range.</exception>
    public YearMonth(int year, int month)
    {
        if (year is < 1900 or > 2100)
            throw new ArgumentOutOfRangeException(nameof(year), year, ErrorTexts.DollarYearOutOfRange);
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), month, ErrorTexts.MonthOutOfRange);
        _monthsSince1900 = ((year - 1900) * 12) + month - 1;
    }

    public int Year => 1900 + (_monthsSince1900 / 12);

    public int Month => (_monthsSince1900 % 12) + 1;

    /// <summary>The year whose dollars are paid in this month.</summary>
    public DollarYear DollarYear => new(Year);

    /// <summary>Years from <paramref name="origin"/> to this month; fractions are twelfths.</summary>
    public double YearsSince(YearMonth origin) => (_monthsSince1900 - origin._monthsSince1900) / 12.0;

    public int CompareTo(YearMonth other) => _monthsSince1900.CompareTo(other._monthsSince1900);

    /// <summary>As in <c>2026-11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");

    /// <summary>Reads <c>2026-11</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out YearMonth month)
    {
        month = default;
        int dash = text.IndexOf('-');
        if (dash != 4 || text.Length is < 6 or > 7
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || year is < 1900 or > 2100 || number is < 1 or > 12)
        {
            return false;
        }

        month = new YearMonth(year, number);
        return true;
    }

    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;
}
