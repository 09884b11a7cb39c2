using Codeworth.Calibration;
using Xunit;

namespace Codeworth.Tests.Calibration;

public sealed class FoldsTests
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 103).Select(i => $"NY-{i:00000}")];

    [Fact]
    public void Every_cluster_lies_in_one_fold_and_folds_are_of_nearly_equal_number()
    {
        Dictionary<string, int> folds = Folds.Of(Names.Concat(Names), 10);
        Assert.Equal(Names.Order(StringComparer.Ordinal), folds.Keys.Order(StringComparer.Ordinal));
        Assert.All(folds.Values.GroupBy(fold => fold), fold => Assert.InRange(fold.Count(), 10, 11));
    }

    [Fact]
    public void The_order_of_names_changes_nothing() =>
        Assert.Equal(Folds.Of(Names, 10).OrderBy(pair => pair.Key), Folds.Of(Names.Reverse(), 10).OrderBy(pair => pair.Key));

    /// <summary>Neighbours by name are not neighbours by fold, or a state would be held back whole.</summary>
    [Fact]
    public void Names_that_follow_each_other_are_spread_over_the_folds() =>
        Assert.True(Folds.Of(Names, 10).OrderBy(pair => pair.Key, StringComparer.Ordinal).Take(10).Select(pair => pair.Value).Distinct().Count() >= 5);
}
