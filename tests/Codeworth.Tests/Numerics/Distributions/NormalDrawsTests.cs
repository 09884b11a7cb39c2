using Codeworth.Numerics.Distributions;

namespace Codeworth.Tests.Numerics.Distributions;

public sealed class NormalDrawsTests
{
    [Fact]
    public void The_same_seed_gives_the_same_numbers() =>
        Assert.Equal(Enumerable.Range(0, 5).Select(_ => 0).Aggregate((Draws: new NormalDraws(7), Sum: 0.0), (sum, _) => (sum.Draws, sum.Sum + sum.Draws.Next())).Sum, Sum(new NormalDraws(7), 5));

    [Fact]
    public void Another_seed_gives_others() => Assert.NotEqual(new NormalDraws(1).Next(), new NormalDraws(2).Next());

    /// <summary>Within four standard errors.</summary>
    [Fact]
    public void They_have_mean_0_and_variance_1()
    {
        NormalDraws draws = new(1);
        double[] numbers = [.. Enumerable.Range(0, 100_000).Select(_ => draws.Next())];
        double mean = numbers.Average(), variance = numbers.Sum(number => (number - mean) * (number - mean)) / numbers.Length;
        Assert.Equal(0, mean, 4 / Math.Sqrt(numbers.Length));
        Assert.Equal(1, variance, 4 * Math.Sqrt(2.0 / numbers.Length));
    }

    [Fact]
    public void Uniform_ones_never_reach_an_end()
    {
        NormalDraws draws = new(3);
        Assert.All(Enumerable.Range(0, 10_000).Select(_ => draws.Uniform()), number => Assert.InRange(number, double.Epsilon, 1 - double.Epsilon));
    }

    private static double Sum(NormalDraws draws, int count) => Enumerable.Range(0, count).Sum(_ => draws.Next());
}
