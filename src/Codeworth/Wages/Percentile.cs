using System.Globalization;

namespace Codeworth.Wages;

/// <summary>A place in a distribution of pay: the share of people, in percent, who are paid less.</summary>
public readonly record struct Percentile : IComparable<Percentile>
{
    private readonly double _aboveTheMedian;

    /// <param name="percent">More than 0 and less than 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentile lies outside that range.</exception>
    public Percentile(double percent)
    {
        if (!(percent > 0 && percent < 100))
            throw new ArgumentOutOfRangeException(nameof(percent), percent, ErrorTexts.PercentileOutOfRange);
        _aboveTheMedian = percent - 50;
    }

    public static Percentile P10 => new(10);

    public static Percentile P25 => new(25);

    /// <summary>The default value: half are paid less.</summary>
    public static Percentile Median => default;

    public static Percentile P75 => new(75);

    public static Percentile P90 => new(90);

    /// <summary>In percent, more than 0 and less than 100.</summary>
    public double Percent => _aboveTheMedian + 50;

    /// <summary>As a probability, more than 0 and less than 1.</summary>
    public double Probability => Percent / 100;

    public int CompareTo(Percentile other) => _aboveTheMedian.CompareTo(other._aboveTheMedian);

    /// <summary>As in column names: <c>p10</c>, <c>p97.5</c>.</summary>
    public override string ToString() => "p" + Percent.ToString("0.###", CultureInfo.InvariantCulture);

    public static bool operator <(Percentile left, Percentile right) => left.CompareTo(right) < 0;

    public static bool operator >(Percentile left, Percentile right) => left.CompareTo(right) > 0;

    public static bool operator <=(Percentile left, Percentile right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Percentile left, Percentile right) => left.CompareTo(right) >= 0;
}
