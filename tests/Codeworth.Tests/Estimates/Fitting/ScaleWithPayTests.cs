using Codeworth.Estimates.Fitting;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

/// <summary>The slope of log scale on log median among occupations.</summary>
public sealed class ScaleWithPayTests
{
    private static readonly YearMonth May = new(2025, 5);

    /// <summary>p90 over p10 of 2, 2² and 2⁴ at medians of 10, 20 and 40 thousand: each doubling of pay doubles the scale.</summary>
    [Fact]
    public void A_scale_that_doubles_with_pay_has_the_slope_one() =>
        Assert.Equal(1, ScaleWithPay.Slope([Cell(May, 10, 2), Cell(May, 20, 4), Cell(May, 40, 16)]), 1e-12);

    [Fact]
    public void A_scale_that_stays_has_the_slope_zero() =>
        Assert.Equal(0, ScaleWithPay.Slope([Cell(May, 10, 2), Cell(May, 20, 2), Cell(May, 40, 2)]), 1e-12);

    [Fact]
    public void Only_the_newest_month_with_three_occupations_counts()
    {
        PercentileCell[] full = [Cell(May, 10, 2), Cell(May, 20, 4), Cell(May, 40, 16)];
        PercentileCell[] older = [Cell(new(2024, 5), 10, 2), Cell(new(2024, 5), 20, 2), Cell(new(2024, 5), 40, 2)];
        Assert.Equal(1, ScaleWithPay.Slope([.. full, .. older, Cell(new(2026, 5), 10, 3), Cell(new(2026, 5), 20, 2)]), 1e-12);
    }

    [Fact]
    public void Too_few_occupations_or_equal_medians_say_nothing()
    {
        Assert.Equal(0, ScaleWithPay.Slope([]));
        Assert.Equal(0, ScaleWithPay.Slope([Cell(May, 10, 2), Cell(May, 20, 4)]));
        Assert.Equal(0, ScaleWithPay.Slope([Cell(May, 10, 2), Cell(May, 10, 4), Cell(May, 10, 8)]));
    }

    /// <summary>The median slope of the 91 pairs of the 14 occupations of May 2025, worked out apart from this code: 0.5909.</summary>
    [Fact]
    public void The_shipped_fit_has_the_slope_of_May_2025() => Assert.Equal(0.5909, Fitted.Model.Compiled.Spread.WithPay, 0.0001);

    [Fact]
    public void One_gross_error_hardly_moves_it()
    {
        PercentileCell[] cells = [.. Enumerable.Range(1, 12).Select(i => Cell(May, 10 * i, Math.Pow(2, 0.1 * i)))];
        double slope = ScaleWithPay.Slope(cells);
        cells[5] = Cell(May, 60, 100);
        Assert.Equal(slope, ScaleWithPay.Slope(cells), 0.05);
    }

    private static PercentileCell Cell(YearMonth date, double median, double tails) => new(null, date, null, new Dictionary<Percentile, double>
    {
        [Percentile.P10] = median * 1_000 / Math.Sqrt(tails),
        [Percentile.Median] = median * 1_000,
        [Percentile.P90] = median * 1_000 * Math.Sqrt(tails),
    });
}
