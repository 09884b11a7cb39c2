namespace Codeworth.Tests.Numerics.Scoring;

public sealed class ProbabilityTransformTests
{
    [Fact]
    public void An_even_grid_fills_the_bins_evenly()
    {
        double[] even = [.. Enumerable.Range(0, 700).Select(t => (t + 0.5) / 700)];
        foreach (int bins in new[] { 1, 2, 7, 10, 20 })
        {
            ProbabilityTransform histogram = ProbabilityTransform.Of(even, bins);
            Assert.Equal(700.0 / bins, histogram.Expected);
            Assert.Equal(bins, histogram.Counts.Count);
            Assert.All(histogram.Counts, count => Assert.Equal(700 / bins, count));
            Assert.InRange(histogram.Expected, histogram.LowerBand, histogram.UpperBand);
        }
    }

    [Fact]
    public void Every_probability_is_counted_once_and_the_ends_with_them() =>
        Assert.Equal([2, 1, 0, 2], ProbabilityTransform.Of([0, 0.1, 0.25, 0.999, 1], 4).Counts);

    [Fact]
    public void Calibrated_forecasts_stay_within_the_band_nineteen_times_in_twenty()
    {
        var random = new Random(11);
        int outside = 0;
        for (int round = 0; round < 500; round++)
        {
            ProbabilityTransform histogram = ProbabilityTransform.Of([.. Enumerable.Range(0, 200).Select(_ => random.NextDouble())], 10);
            outside += histogram.Counts.Count(count => count < histogram.LowerBand || count > histogram.UpperBand);
        }

        // The band's true coverage is 0.967 at 200 trials of chance 0.1: a count is whole.
        Assert.InRange(outside / 5000.0, 0.02, 0.05);
    }

    [Theory]
    // Quantiles of the binomial summed in exact fractions.
    [InlineData(10, 2, 2, 8)]
    [InlineData(100, 10, 5, 16)]
    [InlineData(1000, 20, 37, 64)]
    [InlineData(5, 10, 0, 2)]
    public void The_band_is_the_binomials(int total, int bins, int lower, int upper)
    {
        ProbabilityTransform histogram = ProbabilityTransform.Of(new double[total], bins);
        Assert.Equal((lower, upper), (histogram.LowerBand, histogram.UpperBand));
    }

    [Fact]
    public void A_great_many_have_the_normals_band()
    {
        ProbabilityTransform histogram = ProbabilityTransform.Of(new double[1_000_000], 10);
        Assert.Equal(100_000 - (1.959964 * 300), histogram.LowerBand, 1.5);
        Assert.Equal(100_000 + (1.959964 * 300), histogram.UpperBand, 1.5);
    }

    [Fact]
    public void Nothing_has_empty_bins_and_no_band()
    {
        ProbabilityTransform histogram = ProbabilityTransform.Of([], 3);
        Assert.Equal([0, 0, 0], histogram.Counts);
        Assert.Equal((0.0, 0, 0), (histogram.Expected, histogram.LowerBand, histogram.UpperBand));
    }

    [Fact]
    public void What_is_no_probability_is_refused()
    {
        Assert.Contains(NumericsErrorTexts.TransformOutside(1, 1.2), Assert.Throws<ArgumentException>(() => ProbabilityTransform.Of([0.5, 1.2], 4)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.TransformOutside(0, double.NaN), Assert.Throws<ArgumentException>(() => ProbabilityTransform.Of([double.NaN], 4)).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.CountTooSmall("bins", 0, 1), Assert.Throws<ArgumentOutOfRangeException>(() => ProbabilityTransform.Of([0.5], 0)).Message, StringComparison.Ordinal);
    }
}
