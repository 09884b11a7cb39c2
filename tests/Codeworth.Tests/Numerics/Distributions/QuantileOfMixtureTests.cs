namespace Codeworth.Tests.Numerics.Distributions;

public sealed class QuantileOfMixtureTests
{
    private static readonly JoinedHalfNormals[] Components = [new(10.6, 0.15, 0.2), new(10.9, 0.3, 0.1), new(11.4, 0.05, 0.4)];
    private static readonly double[] Weights = [2, 1, 0.5];

    [Fact]
    public void A_mixture_of_one_is_itself()
    {
        foreach (double p in Probabilities())
            Assert.Equal(Components[0].Quantile(p), QuantileOfMixture.At([0.7], Components.AsSpan(0, 1), p));
    }

    [Fact]
    public void A_mixture_of_the_same_thing_is_that_thing()
    {
        foreach (double p in Probabilities())
            Assert.Equal(Components[1].Quantile(p), QuantileOfMixture.At([0.2, 0.8], [Components[1], Components[1]], p), 1e-13);
    }

    [Fact]
    public void The_quantile_inverts_the_cumulative()
    {
        foreach (double p in Probabilities())
            Assert.Equal(p, QuantileOfMixture.Cumulative(Weights, Components, QuantileOfMixture.At(Weights, Components, p)), 1e-12);
    }

    [Fact]
    public void The_quantiles_rise()
    {
        double[] quantiles = [.. Probabilities().Select(p => QuantileOfMixture.At(Weights, Components, p))];
        Assert.All(quantiles.Zip(quantiles.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public void The_order_and_the_scale_of_the_weights_do_not_matter()
    {
        foreach (double p in Probabilities())
        {
            double other = QuantileOfMixture.At([1, 4, 2], [Components[2], Components[0], Components[1]], p);
            Assert.Equal(QuantileOfMixture.At(Weights, Components, p), other, 1e-12);
        }
    }

    [Fact]
    public void A_component_without_weight_is_not_there() =>
        Assert.Equal(Components[0].Quantile(0.3), QuantileOfMixture.At([1, 0], Components.AsSpan(0, 2), 0.3));

    [Fact]
    public void A_jump_over_the_probability_is_its_quantile()
    {
        JoinedHalfNormals[] points = [new(1, 0, 0), new(2, 0, 0), new(3, 0, 0)];
        Assert.Equal(2, QuantileOfMixture.At([1, 1, 1], points, 0.5), 1e-12);
    }

    [Fact]
    public void It_allocates_nothing()
    {
        // The least of some tries: the runtime itself allocates while it compiles the first.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated()));

        static long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = QuantileOfMixture.At(Weights, Components, 0.37);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Weights_that_do_not_fit_are_refused()
    {
        foreach (double[] weights in new double[][] { [1], [0, 0, 0], [1, -1, 1], [1, double.NaN, 1] })
            Assert.Contains(NumericsErrorTexts.WeightsInvalid, Assert.Throws<ArgumentException>(() => QuantileOfMixture.At(weights, Components, 0.5)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<double> Probabilities() => Enumerable.Range(0, 200).Select(t => (t + 0.5) / 200).Prepend(1e-9).Append(1 - 1e-9);
}
