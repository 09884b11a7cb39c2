using Codeworth.Calibration;
using Codeworth.Evidence;
using Xunit;

namespace Codeworth.Tests.Calibration;

public sealed class ArticleTableTests
{
    private static readonly ArticleTable Table = new(new Dictionary<string, (double, double)>
    {
        ["entry"] = (35_000, 45_000),
        ["mid"] = (45_000, 60_000),
        ["senior"] = (60_000, 80_000),
        ["manager"] = (75_000, 100_000),
    });

    /// <summary>The band's ends are the 10th and the 90th percentile.</summary>
    [Theory]
    [InlineData("experience=1", 35_000, 45_000)]
    [InlineData("experience=3-5", 45_000, 60_000)]
    [InlineData("potential_experience=20-24", 60_000, 80_000)]
    [InlineData("experience=1;role=manager", 75_000, 100_000)]
    [InlineData("education=bachelor", 35_000, 80_000)]
    public void A_person_has_the_band_of_their_level(string person, double low, double high)
    {
        Func<double, double> quantile = Table.Of(Population.Parse(person));
        Assert.Equal(low, quantile(0.1), 0.01);
        Assert.Equal(high, quantile(0.9), 0.01);
    }
}
