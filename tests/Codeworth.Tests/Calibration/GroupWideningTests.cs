using Codeworth.Calibration;
using Xunit;

namespace Codeworth.Tests.Calibration;

public sealed class GroupWideningTests
{
    /// <summary>Nine clusters and one to come: eight of ten must be held, so that the eighth reach decides.</summary>
    [Fact]
    public void The_factor_is_the_reach_that_holds_four_fifths_of_the_clusters_and_one_to_come()
    {
        Judged[] judged = [.. Enumerable.Range(1, 9).Select(i => Pay(0.5 * i, $"cluster {i}"))];
        Assert.Equal(4.0, GroupWidening.Factor(judged), 1e-9);
    }

    [Fact]
    public void A_cluster_counts_once_however_many_persons_it_holds()
    {
        Judged[] judged = [.. Enumerable.Range(1, 9).Select(i => Pay(0.5 * i, $"cluster {i}"))];
        Judged[] more = [.. judged, .. Enumerable.Repeat(Pay(4.5, "cluster 9"), 50)];
        Assert.Equal(GroupWidening.Factor(judged), GroupWidening.Factor(more), 1e-9);
    }

    [Fact]
    public void Three_clusters_bound_nothing() =>
        Assert.Equal(double.PositiveInfinity, GroupWidening.Factor([Pay(1, "a"), Pay(1, "b"), Pay(1, "c")]));

    [Fact]
    public void It_never_narrows() => Assert.Equal(1, GroupWidening.Factor([.. Enumerable.Range(1, 30).Select(i => Pay(0.01 * i, $"{i}"))]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(2.5)]
    public void The_reach_is_measured_on_the_side_where_the_pay_lies(double ends) => Assert.Equal(Math.Abs(ends), GroupWidening.Reach(Pay(ends, "a")), 1e-9);

    [Fact]
    public void A_group_that_is_held_is_left_alone() =>
        Assert.Null(GroupWidening.Of("held", [.. Enumerable.Range(0, 100).Select(i => Pay(i < 80 ? 0.5 : 1.5, $"{i}"))]));

    [Fact]
    public void A_group_of_few_clusters_is_left_alone() =>
        Assert.Null(GroupWidening.Of("few", [.. Enumerable.Range(0, 100).Select(i => Pay(3, $"{i % 5}"))]));

    /// <summary>Half of the persons lie beyond: the factor of either half holds about four fifths of the other.</summary>
    [Fact]
    public void A_group_held_too_rarely_is_widened_and_judged_on_the_half_that_was_not_fitted()
    {
        WidenedGroup widened = Assert.IsType<WidenedGroup>(GroupWidening.Of("rare", [.. Enumerable.Range(0, 200).Select(i => Pay((i + 0.5) / 100, $"{i}"))]));
        Assert.Equal(0.5, widened.Before.Value, 0.01);
        Assert.Equal(1.6, widened.Factor, 0.02);
        Assert.InRange(widened.Judged.Value, 0.72, 0.88);
        Assert.True(widened.Used);
    }

    /// <summary>A pay so many half-widths of the 80 % interval from a median of 50,000, whose upper half is twice as wide as its lower.</summary>
    private static Judged Pay(double ends, string cluster)
    {
        double Quantile(double p) => 50_000 * Math.Exp(p < 0.5 ? -0.1 * (0.5 - p) / 0.4 : 0.2 * (p - 0.5) / 0.4);
        return new Judged(50_000 * Math.Exp(ends < 0 ? 0.1 * ends : 0.2 * ends), cluster, [], Math.Abs(ends) <= 1 ? 0.5 : 0.99, [.. Judged.Grid.Select(Quantile)]);
    }
}
