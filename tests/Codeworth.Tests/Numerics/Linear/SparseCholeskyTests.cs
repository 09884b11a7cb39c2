namespace Codeworth.Tests.Numerics.Linear;

public sealed class SparseCholeskyTests
{
    private const double Tolerance = 1e-10;

    public static TheoryData<int, int, int, int> Shapes => new()
    {
        { 1, 1, 1, 1 }, { 2, 2, 3, 1 }, { 12, 12, 20, 3 }, { 40, 6, 60, 3 }, { 60, 30, 50, 2 }, { 50, 50, 30, 1 }, { 45, 20, 200, 6 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_solves_what_dense_algebra_solves(int size, int shared, int rows, int terms)
    {
        (CholeskyFactor factor, double[,] dense) = Case(size, shared, rows, terms);
        double[,] inverse = Dense.Inverse(dense);
        for (int j = 0; j < size; j++)
        {
            double[] column = factor.InverseColumn(j);
            for (int i = 0; i < size; i++)
                Assert.Equal(inverse[i, j], column[i], Tolerance);
        }

        Assert.Equal(Dense.LogDeterminant(dense), factor.LogDeterminant, Tolerance);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_selected_inverse_is_the_inverse_on_the_pattern(int size, int shared, int rows, int terms)
    {
        (CholeskyFactor factor, double[,] dense) = Case(size, shared, rows, terms);
        double[,] inverse = Dense.Inverse(dense);
        SelectedInverse selected = factor.SelectedInverse();
        for (int i = 0; i < size; i++)
        {
            Assert.Equal(inverse[i, i], selected.Diagonal(i), Tolerance);
            for (int j = 0; j < size; j++)
            {
                if (dense[i, j] != 0)
                    Assert.Equal(inverse[i, j], selected[i, j], Tolerance);
            }
        }
    }

    [Fact]
    public void Any_order_of_elimination_gives_the_same_inverse()
    {
        var random = new Random(5);
        SparseRow[] rows = [.. Enumerable.Range(0, 60).Select(_ => RandomModels.Row(random, 40, 8, 3))];
        var matrix = new SparseSymmetric(40, rows);
        double[] values = Values(matrix, [.. rows.Select(_ => 1.0)], [.. Enumerable.Repeat(0.3, 40)]);
        int[] shuffled = [.. Enumerable.Range(0, 40)];
        random.Shuffle(shuffled);
        CholeskyFactor ordered = new SparseCholesky(matrix).Factor(values), other = new SparseCholesky(matrix, shuffled).Factor(values);
        SelectedInverse left = ordered.SelectedInverse(), right = other.SelectedInverse();
        Assert.Equal(ordered.LogDeterminant, other.LogDeterminant, Tolerance);
        foreach (SparseRow row in rows)
            Assert.Equal(row.QuadraticForm(left), row.QuadraticForm(right), Tolerance);
    }

    [Fact]
    public void The_same_analysis_serves_new_weights()
    {
        var random = new Random(9);
        SparseRow[] rows = [.. Enumerable.Range(0, 30).Select(_ => RandomModels.Row(random, 20, 5, 3))];
        var cholesky = new SparseCholesky(new SparseSymmetric(20, rows));
        foreach (double weight in new[] { 0.0, 0.1, 7.0 })
        {
            double[] diagonal = [.. Enumerable.Range(1, 20).Select(i => 0.1 * i)];
            double[,] dense = Dense.Of(20, rows.Select(row => (row, weight)), diagonal);
            CholeskyFactor factor = cholesky.Factor(Values(cholesky.Matrix, [.. rows.Select(_ => weight)], diagonal));
            Assert.Equal(Dense.LogDeterminant(dense), factor.LogDeterminant, Tolerance);
        }
    }

    [Fact]
    public void A_block_of_the_inverse_is_cut_from_its_columns()
    {
        (CholeskyFactor factor, double[,] dense) = Case(20, 8, 40, 3);
        double[,] inverse = Dense.Inverse(dense), block = factor.InverseBlock([17, 3]);
        Assert.Equal(inverse[17, 3], block[0, 1], Tolerance);
        Assert.Equal(inverse[3, 3], block[1, 1], Tolerance);
    }

    [Fact]
    public void A_pivot_that_is_not_positive_is_named()
    {
        var cholesky = new SparseCholesky(new SparseSymmetric(3, [SparseRow.Of((0, 1.0), (1, 1.0))]));
        double[] values = Values(cholesky.Matrix, [1.0], [1.0, 1.0, -2.0]);
        NotPositiveDefiniteException thrown = Assert.Throws<NotPositiveDefiniteException>(() => cholesky.Factor(values));
        Assert.Equal(2, thrown.Index);
        Assert.Equal(-2, thrown.Pivot);
        Assert.Equal(NumericsErrorTexts.NotPositiveDefinite(2, -2), thrown.Message);
    }

    [Fact]
    public void An_entry_outside_the_pattern_is_refused()
    {
        var cholesky = new SparseCholesky(new SparseSymmetric(2, []));
        SelectedInverse selected = cholesky.Factor([1.0, 2.0]).SelectedInverse();
        Assert.Contains(NumericsErrorTexts.OutsidePattern(1, 0), Assert.Throws<ArgumentException>(() => selected[1, 0]).Message, StringComparison.Ordinal);
    }

    private static (CholeskyFactor Factor, double[,] Dense) Case(int size, int shared, int count, int terms)
    {
        var random = new Random(size + count);
        SparseRow[] rows = [.. Enumerable.Range(0, count).Select(_ => RandomModels.Row(random, size, shared, terms))];
        double[] weights = [.. rows.Select(_ => random.NextDouble())], diagonal = [.. Enumerable.Range(0, size).Select(_ => 0.2 + random.NextDouble())];
        var cholesky = new SparseCholesky(new SparseSymmetric(size, rows));
        return (cholesky.Factor(Values(cholesky.Matrix, weights, diagonal)), Dense.Of(size, rows.Zip(weights), diagonal));
    }

    private static double[] Values(SparseSymmetric matrix, double[] weights, double[] diagonal)
    {
        double[] values = new double[matrix.SlotCount];
        matrix.Assemble(weights, diagonal, values);
        return values;
    }
}
