using Codeworth.Estimates.Fitting;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Estimates.Fitting;

/// <summary>What is known of every place: read off the published tables.</summary>
public sealed class PlaceCovariatesTests
{
    private static readonly PlaceCovariates Covariates = new(Fitted.Evidence, Fitted.Parameters.Places);
    private static readonly List<string> Neighbours = Fitted.Parameters.Places.Neighbours;

    [Fact]
    public void A_published_neighbour_counts_by_its_log_gap_to_the_nation()
    {
        Area dallas = Fitted.Vocabulary.Places.Find("19100")!;
        double expected = Math.Log(Median("29-1141", "19100") / Median("29-1141", Area.NationId));
        Assert.Equal(expected, Covariates.Neighbour(dallas, Neighbours.IndexOf("29-1141")), 1e-12);
    }

    [Fact]
    public void Price_parity_counts_by_its_log()
    {
        Area dallas = Fitted.Vocabulary.Places.Find("19100")!;
        Assert.Equal(Math.Log(Fitted.Evidence.PriceParity["19100"] / 100), Covariates.PriceParity(dallas), 1e-12);
    }

    /// <summary>A missing median is filled from the mean wage level by the slope of medians on means; with neither it counts as the nation's.</summary>
    [Fact]
    public void A_missing_neighbour_is_filled_by_the_regression_on_means()
    {
        LocalWages wages = LocalWages.Read(Fitted.Evidence, Fitted.Parameters.Places.Furthest);
        int filled = 0;
        foreach ((string occupation, int index) in Neighbours.Select((occupation, index) => (occupation, index)))
        {
            Dictionary<string, double> medians = wages.Deviations(wages.Medians, occupation), means = wages.Deviations(wages.Means, occupation);
            string[] both = [.. means.Keys.Where(medians.ContainsKey)];
            double slope = both.Sum(area => means[area] * medians[area]) / both.Sum(area => means[area] * means[area]);
            Assert.InRange(slope, 0.5, 1.2);
            foreach (Area area in Fitted.Vocabulary.Places.All.Where(area => area.Kind != AreaKind.Nation && !medians.ContainsKey(area.Id)))
            {
                Assert.Equal(means.TryGetValue(area.Id, out double mean) ? slope * mean : 0, Covariates.Neighbour(area, index), 1e-12);
                filled += means.ContainsKey(area.Id) ? 1 : 0;
            }
        }

        Assert.True(filled > 100);
    }

    private static double Median(string occupation, string area) => Fitted.Evidence.Figures.OfType<PercentileFigure>()
        .Where(figure => figure.Percentile == Percentile.Median && figure.Cited.Population["industry"] is null
            && figure.Cited.Population["occupation"] == occupation && figure.Cited.Population["area"] == area)
        .MaxBy(figure => figure.Cited.Date)!.Dollars;
}
