using Codeworth.Calibration;
using Codeworth.Tests.Estimates;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>The official table as a forecast: its published percentiles are its quantiles, of the release nearest in time.</summary>
public sealed class PublishedPercentilesTests
{
    private static readonly PublishedPercentiles Published = new(Fitted.Evidence.Figures, Fitted.Evidence.Sources, Fitted.Vocabulary);
    private static readonly YearMonth May = new(2025, 5);

    [Theory]
    [InlineData(0.1, 37_000)]
    [InlineData(0.25, 43_490)]
    [InlineData(0.5, 51_140)]
    [InlineData(0.75, 64_820)]
    [InlineData(0.9, 81_150)]
    public void The_nations_percentiles_are_its_quantiles(double probability, double dollars) =>
        Assert.Equal(dollars, Published.OfNation(May)(probability), 0.01);

    [Fact]
    public void Quantiles_rise_beyond_the_tails_too()
    {
        double[] quantiles = [.. Judged.Grid.Select(Published.OfState("TX", May))];
        Assert.All(quantiles.Zip(quantiles.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public void The_nearest_release_is_taken_and_the_nation_stands_in_for_a_state_that_has_none()
    {
        Assert.Equal(50_250, Published.OfNation(new YearMonth(2024, 1))(0.5), 0.01);
        Assert.Equal(Published.OfNation(May)(0.3), Published.OfState("XX", May)(0.3));
        Assert.Equal(Published.OfNation(May)(0.3), Published.OfState(null, May)(0.3));
    }
}
