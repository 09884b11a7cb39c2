namespace Codeworth.Tests.Numerics.Linear;

public sealed class SparseRowTests
{
    [Fact]
    public void Terms_are_sorted_and_merged_and_those_that_cancel_are_left_out()
    {
        var row = SparseRow.Of((4, 1.0), (1, 2.0), (4, 0.5), (2, 3.0), (2, -3.0));
        Assert.Equal([1, 4], row.Indices.ToArray());
        Assert.Equal([2.0, 1.5], row.Coefficients.ToArray());
    }

    [Fact]
    public void The_default_row_is_empty_and_its_product_is_zero()
    {
        Assert.Equal(0, default(SparseRow).Count);
        Assert.Equal(0, default(SparseRow).Dot([1, 2, 3]));
    }

    [Fact]
    public void The_dot_product_reads_only_its_own_indices() =>
        Assert.Equal((2 * 10) + (1.5 * 40), SparseRow.Of((1, 2.0), (3, 1.5)).Dot([double.NaN, 10, double.NaN, 40]));

    [Fact]
    public void Indices_that_do_not_ascend_are_refused() =>
        Assert.Contains(NumericsErrorTexts.IndicesNotAscending(2, 2), Assert.Throws<ArgumentException>(() => new SparseRow([2, 2], [1, 1])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_coefficient_that_is_not_finite_is_refused() =>
        Assert.Contains(NumericsErrorTexts.CoefficientNotFinite(3, double.NaN), Assert.Throws<ArgumentException>(() => new SparseRow([3], [double.NaN])).Message, StringComparison.Ordinal);
}
