namespace Codeworth.Tests.Numerics.Distributions;

public sealed class StandardNormalTests
{
    /// <summary>erfc(-z / sqrt 2) / 2 to 20 digits, by mpmath at 30 digits.</summary>
    public static TheoryData<double, double> Known => new()
    {
        { -37, 5.7255712225245768227e-300 }, { -20, 2.7536241186062336951e-89 }, { -10, 7.619853024160526066e-24 },
        { -5, 2.8665157187919391167e-7 }, { -3, 0.0013498980316300945267 }, { -1.959963984540054, 0.025000000000000013765 },
        { -1.5, 0.066807201268858066004 }, { -0.6, 0.27425311775007358029 }, { 0, 0.5 }, { 0.3, 0.61791142218895263731 },
        { 1, 0.84134474606854294859 }, { 1.959963984540054, 0.975 }, { 2.5, 0.99379033467422386483 }, { 5, 0.99999971334842812081 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void The_cumulative_has_fourteen_digits_far_into_the_tail(double z, double expected) =>
        Assert.InRange(StandardNormal.Cumulative(z) / expected, 1 - 1e-14, 1 + 1e-14);

    [Theory]
    [MemberData(nameof(Known))]
    public void The_quantile_has_fourteen_digits_far_into_the_tail(double z, double probability)
    {
        // Near 1 the probability itself holds the tail to only 1e-16 / tail.
        double tolerance = 1e-14 * Math.Max(1, Math.Abs(z)) + (z > 0 ? 1.2e-16 / StandardNormal.Density(z) : 0);
        Assert.Equal(z, StandardNormal.Quantile(probability), tolerance);
    }

    [Fact]
    public void The_quantile_inverts_the_cumulative()
    {
        for (double z = -37; z <= 0; z += 0.0137)
            Assert.InRange(StandardNormal.Quantile(StandardNormal.Cumulative(z)) / z, 1 - 2e-14, 1 + 2e-14);
    }

    [Fact]
    public void Both_tails_are_one_another_mirrored()
    {
        for (double z = 0; z < 8; z += 0.017)
        {
            Assert.Equal(1, StandardNormal.Cumulative(z) + StandardNormal.Cumulative(-z), 1e-15);
            Assert.Equal(StandardNormal.Density(z), StandardNormal.Density(-z));
        }
    }

    [Fact]
    public void The_cumulative_never_falls()
    {
        double before = 0;
        for (double z = -39; z <= 9; z += 0.003)
        {
            double now = StandardNormal.Cumulative(z);
            Assert.True(now >= before, $"It falls at {z}.");
            before = now;
        }
    }

    [Fact]
    public void The_density_is_the_slope_of_the_cumulative()
    {
        for (double z = -6; z < 0; z += 0.31)
        {
            double slope = (StandardNormal.Cumulative(z + 1e-4) - StandardNormal.Cumulative(z - 1e-4)) / 2e-4;
            Assert.InRange(slope / StandardNormal.Density(z), 1 - 1e-6, 1 + 1e-6);
        }
    }

    [Fact]
    public void The_ends_are_infinite_and_their_probabilities_zero_and_one()
    {
        Assert.Equal(double.NegativeInfinity, StandardNormal.Quantile(0));
        Assert.Equal(double.PositiveInfinity, StandardNormal.Quantile(1));
        Assert.Equal((0.0, 1.0), (StandardNormal.Cumulative(double.NegativeInfinity), StandardNormal.Cumulative(double.PositiveInfinity)));
        Assert.True(double.IsNaN(StandardNormal.Cumulative(double.NaN)));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_probability_outside_the_unit_interval_is_refused(double p) =>
        Assert.Contains(NumericsErrorTexts.ProbabilityOutside(p), Assert.Throws<ArgumentOutOfRangeException>(() => StandardNormal.Quantile(p)).Message, StringComparison.Ordinal);
}
