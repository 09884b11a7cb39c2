namespace Codeworth.Tests.Numerics.Linear;

public sealed class MinimumDegreeTests
{
    [Fact]
    public void Every_unknown_is_eliminated_once()
    {
        var random = new Random(3);
        for (int size = 1; size < 90; size += 11)
        {
            SparseRow[] rows = [.. Enumerable.Range(0, size).Select(_ => RandomModels.Row(random, size, (size + 1) / 2, 3))];
            int[] order = MinimumDegree.Order(new SparseSymmetric(size, rows));
            Assert.Equal(Enumerable.Range(0, size), order.Order());
        }
    }

    [Fact]
    public void An_arrow_loses_its_leaves_first_and_fills_nothing()
    {
        SparseRow[] rows = [.. Enumerable.Range(1, 80).Select(leaf => SparseRow.Of((0, 1.0), (leaf, 1.0)))];
        var matrix = new SparseSymmetric(81, rows);
        Assert.Equal(1, MinimumDegree.Order(matrix)[0]);
        Assert.Equal(matrix.SlotCount, new SparseCholesky(matrix).EntryCount);
    }

    [Fact]
    public void A_tree_fills_nothing()
    {
        SparseRow[] rows = [.. Enumerable.Range(1, 99).Select(child => SparseRow.Of(((child - 1) / 3, -1.0), (child, 1.0)))];
        var matrix = new SparseSymmetric(100, rows);
        Assert.Equal(matrix.SlotCount, new SparseCholesky(matrix).EntryCount);
    }

    [Fact]
    public void Ties_go_to_the_lowest_index()
    {
        var matrix = new SparseSymmetric(5, [SparseRow.Of((1, 1.0), (3, 1.0))]);
        Assert.Equal([0, 2, 4, 1, 3], MinimumDegree.Order(matrix));
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter()
    {
        var random = new Random(8);
        SparseRow[] rows = [.. Enumerable.Range(0, 70).Select(_ => RandomModels.Row(random, 50, 12, 4))];
        int[] order = MinimumDegree.Order(new SparseSymmetric(50, rows));
        random.Shuffle(rows);
        Assert.Equal(order, MinimumDegree.Order(new SparseSymmetric(50, rows)));
    }
}
