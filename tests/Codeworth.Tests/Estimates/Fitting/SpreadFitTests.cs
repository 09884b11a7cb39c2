using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Fitting;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

/// <summary>Percentiles made from a known spread give it back; places without percentiles borrow.</summary>
public sealed class SpreadFitTests
{
    private static readonly Percentile[] Published = [Percentile.P10, Percentile.P25, Percentile.Median, Percentile.P75, Percentile.P90];
    private static readonly Area[] Areas = [.. Fitted.Vocabulary.Places.All.Where(area => area.Kind != AreaKind.Nation)];
    private static readonly YearMonth May = new(2025, 5);

    [Fact]
    public void A_known_spread_is_found_again()
    {
        Random random = new(12);
        PercentileCell[] cells = [Cell(null, 0.25, 0.35, random), .. Areas.Take(300).Select(area => Cell(area, 0.22, 0.34, random))];
        FittedSpread fitted = new SpreadFit(Fitted.Parameters, Areas).Fit(cells, 0.5);
        JoinedHalfNormals nation = fitted.At(0, May), area = fitted.At(10, May), unpublished = fitted.At(Areas.Length, May);
        Assert.Equal(0.25, nation.LowerScale, 0.02);
        Assert.Equal(0.35, nation.UpperScale, 0.02);
        Assert.Equal(0.22, area.LowerScale, 0.01);
        Assert.Equal(0.34, area.UpperScale, 0.01);
        Assert.Equal(0.22, unpublished.LowerScale, 0.02);
        Assert.Equal(0.34, unpublished.UpperScale, 0.02);
    }

    [Fact]
    public void Between_two_months_the_spread_runs_straight_and_beyond_them_it_stays()
    {
        FittedSpread fitted = Fitted.Model.Compiled.Spread;
        YearMonth before = fitted.Dates[^2], last = fitted.Dates[^1];
        Assert.Equal(12, 12 * last.YearsSince(before));
        double middle = fitted.At(0, new YearMonth(before.Year, before.Month + 6)).LowerScale;
        Assert.Equal((fitted.At(0, before).LowerScale + fitted.At(0, last).LowerScale) / 2, middle, 1e-12);
        Assert.Equal(fitted.At(0, last), fitted.At(0, new YearMonth(2030, 5)));
        Assert.Equal(fitted.At(0, fitted.Dates[0]), fitted.At(0, new YearMonth(2004, 5)));
    }

    /// <summary>A market's own spread, before anything is said, gives back the percentiles that were published for it.</summary>
    [Fact]
    public void Published_percentiles_of_states_are_found_within_a_few_percent()
    {
        IEnumerable<PercentileCell> cells = PercentileCell.Of(
            Fitted.Evidence.Figures.Where(figure => figure.Cited.Source == "bls-oews/state-2025" && figure.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists),
            Fitted.Vocabulary);
        double[] errors = [.. cells.SelectMany(cell => cell.Percentiles.Where(pair => pair.Key != Percentile.Median).Select(pair =>
            Math.Abs(Fitted.Model.Compiled.Spread.At(Fitted.Model.Design.AreaIndex(cell.Area!) + 1, cell.Date).Quantile(pair.Key.Probability) - Math.Log(pair.Value / cell.Median))))];
        Assert.True(errors.Length > 200);
        Assert.InRange(errors.Average(), 0, 0.05);
    }

    /// <summary>Percentiles of a spread, each a percent off at most.</summary>
    private static PercentileCell Cell(Area? area, double lower, double upper, Random random)
    {
        JoinedHalfNormals spread = new(Math.Log(50_000), lower, upper);
        return new PercentileCell(area, May, 500, Published.ToDictionary(percentile => percentile, percentile => Math.Exp(spread.Quantile(percentile.Probability)) * (1 + ((random.NextDouble() - 0.5) / 50))));
    }
}
