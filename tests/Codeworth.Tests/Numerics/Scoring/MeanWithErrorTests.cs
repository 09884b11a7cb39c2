using FsCheck;
using FsCheck.Fluent;

namespace Codeworth.Tests.Numerics.Scoring;

public sealed class MeanWithErrorTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260107, 1);

    private static Arbitrary<double[]> Samples { get; } = (
        from size in Gen.Choose(2, 40)
        from values in Gen.Choose(-9_000, 9_000).ArrayOf(size)
        select values.Select(value => value / 1000.0).ToArray()).ToArbitrary();

    [Fact]
    public void Each_its_own_cluster_is_no_clusters() =>
        Prop.ForAll(Samples, values => Near(MeanWithError.Of(values), MeanWithError.Of(values, [.. Enumerable.Range(0, values.Length)]))).Check(Settings);

    [Fact]
    public void Values_told_twice_within_a_cluster_say_no_more() =>
        Prop.ForAll(Samples, values => Near(MeanWithError.Of(values) with { Count = 2 * values.Length }, MeanWithError.Of(
            [.. values, .. values], [.. Enumerable.Range(0, values.Length), .. Enumerable.Range(0, values.Length)]))).Check(Settings);

    [Fact]
    public void Told_twice_as_if_independent_they_seem_to_say_more() =>
        Prop.ForAll(Samples, values => values.Distinct().Count() == 1
            || MeanWithError.Of([.. values, .. values]).StandardError < MeanWithError.Of(values).StandardError).Check(Settings);

    [Fact]
    public void The_order_and_the_names_of_the_clusters_do_not_matter() =>
        Prop.ForAll(Samples, values =>
        {
            int[] clusters = [.. values.Select((_, i) => i % 3)], renamed = [.. clusters.Select(g => 7 - (5 * g))];
            return Near(MeanWithError.Of(values, clusters), MeanWithError.Of([.. values.Reverse()], [.. renamed.Reverse()]));
        }).Check(Settings);

    [Fact]
    public void It_can_be_checked_by_hand()
    {
        // Deviations -3, -1, 1, 3: squared 20; 20 / (4 * 3).
        Assert.Equal(new MeanWithError(4, Math.Sqrt(20.0 / 12), 4, 4), MeanWithError.Of([1, 3, 5, 7]));
        // Clusters' sums -4 and 4: 2 (16 + 16) / 16.
        Assert.Equal(new MeanWithError(4, 2, 4, 2), MeanWithError.Of([1, 3, 5, 7], [8, 8, 9, 9]));
    }

    [Fact]
    public void Equal_weights_are_none() =>
        Prop.ForAll(Samples, values =>
        {
            int[] clusters = [.. values.Select((_, i) => i % 3)];
            return Near(MeanWithError.Of(values, clusters), MeanWithError.Weighted(values, [.. values.Select(_ => 7.0)], clusters));
        }).Check(Settings);

    /// <summary>Weights 3 and 1: mean (3 * 1 + 1 * 5) / 4 = 2, residuals 3 * -1 and 1 * 3, squared 18; 2 * 18 / 16.</summary>
    [Fact]
    public void A_weighted_mean_can_be_checked_by_hand() =>
        Assert.Equal(new MeanWithError(2, 1.5, 2, 2), MeanWithError.Weighted([1, 5], [3, 1], [0, 1]));

    /// <summary>The share of 101 values that lies up to their median has an error of 0.05, and quantiles of an even spread lie as far apart as their shares.</summary>
    [Fact]
    public void A_medians_error_is_that_of_the_share_below_it_where_values_are_even()
    {
        double[] values = [.. Enumerable.Range(0, 101).Select(i => i / 100.0)];
        MeanWithError median = MeanWithError.Median(values, [.. Enumerable.Range(0, 101)]);
        Assert.Equal(0.5, median.Mean, 1e-12);
        Assert.Equal(0.05, median.StandardError, 5e-4);
    }

    [Fact]
    public void Of_one_value_or_one_cluster_the_error_is_unknown()
    {
        Assert.Equal((5.0, double.NaN), (MeanWithError.Of([5]).Mean, MeanWithError.Of([5]).StandardError));
        Assert.Equal((2.0, double.NaN), (MeanWithError.Of([1, 3], [0, 0]).Mean, MeanWithError.Of([1, 3], [0, 0]).StandardError));
    }

    [Fact]
    public void Nothing_and_what_does_not_fit_are_refused()
    {
        Assert.Contains(NumericsErrorTexts.SampleEmpty, Assert.Throws<ArgumentException>(() => MeanWithError.Of([])).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("weights", 1, 2), Assert.Throws<ArgumentException>(() => MeanWithError.Weighted([1, 2], [1], [0, 1])).Message, StringComparison.Ordinal);
        Assert.Contains(NumericsErrorTexts.LengthMismatch("clusters", 1, 2), Assert.Throws<ArgumentException>(() => MeanWithError.Of([1, 2], [0])).Message, StringComparison.Ordinal);
    }

    private static bool Near(MeanWithError one, MeanWithError other) => Math.Abs(one.Mean - other.Mean) < 1e-12
        && Math.Abs(one.StandardError - other.StandardError) < 1e-12 && one.Count == other.Count && one.Clusters == other.Clusters;
}
