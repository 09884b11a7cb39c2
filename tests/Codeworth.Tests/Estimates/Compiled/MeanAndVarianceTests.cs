using Codeworth.Estimates.Compiled;
using Xunit;

namespace Codeworth.Tests.Estimates.Compiled;

public sealed class MeanAndVarianceTests
{
    [Fact]
    public void Two_levels_by_hand()
    {
        // 0.25 at 4 and 0.75 at 0: mean 1, variance 0.25 * 9 + 0.75 * 1.
        Assert.Equal(new MeanAndVariance(1, 3), MeanAndVariance.OfLevels([0.25, 0.75], [4, 0]));
    }

    [Fact]
    public void Shares_that_add_to_less_leave_the_rest_at_zero() =>
        Assert.Equal(MeanAndVariance.OfLevels([0.25, 0.75], [4, 0]), MeanAndVariance.OfLevels([0.25], [4]));

    [Fact]
    public void A_level_that_everyone_has_does_not_vary() => Assert.Equal(new MeanAndVariance(0.5, 0), MeanAndVariance.OfLevels([0, 1], [3, 0.5]));

    /// <summary>Two independent attributes: over each pair of their levels as over each of them.</summary>
    [Fact]
    public void Of_independent_parts_they_add()
    {
        double[] first = [0.2, 0.3, 0.5], second = [0.6, 0.4], here = [-0.3, 0, 0.2], there = [0.1, -0.15];
        MeanAndVariance pairs = MeanAndVariance.OfLevels(
            [.. first.SelectMany(share => second.Select(other => share * other))], [.. here.SelectMany(effect => there.Select(other => effect + other))]);
        MeanAndVariance sum = MeanAndVariance.OfLevels(first, here) + MeanAndVariance.OfLevels(second, there);
        Assert.Equal(pairs.Mean, sum.Mean, 1e-15);
        Assert.Equal(pairs.Variance, sum.Variance, 1e-15);
    }
}
