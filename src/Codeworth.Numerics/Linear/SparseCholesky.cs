namespace Codeworth.Numerics.Linear;

/// <summary>
/// Cholesky factorisation P Q P^T = L L^T of one pattern for many sets of values: ordering and symbolic analysis happen once,
/// in the constructor; <see cref="Factor"/> is numeric only. Immutable, so that threads may share it.
/// </summary>
/// <remarks>
/// Left-looking by columns: L_ij = (Q_ij - sum_{k&lt;j} L_ik L_jk) / L_jj, L_jj^2 = Q_jj - sum_{k&lt;j} L_jk^2 (George &amp; Liu,
/// Computer Solution of Large Sparse Positive Definite Systems, 1981, ch. 5). Change made: the full columns that minimum degree
/// leaves last are updated as contiguous vectors, without indices.
/// </remarks>
public sealed class SparseCholesky
{
    private readonly CholeskyPattern _pattern;

    /// <summary>Orders the unknowns by <see cref="MinimumDegree"/> and finds the factor's pattern.</summary>
    public SparseCholesky(SparseSymmetric matrix)
        : this(matrix, MinimumDegree.Order(matrix))
    {
    }

    /// <summary>The same under a given order, a permutation of 0..n-1.</summary>
    internal SparseCholesky(SparseSymmetric matrix, int[] order)
    {
        Matrix = matrix;
        _pattern = new CholeskyPattern(matrix, order);
    }

    /// <summary>The pattern that was analysed.</summary>
    public SparseSymmetric Matrix { get; }

    /// <summary>Number of entries of L, the diagonal among them.</summary>
    public int EntryCount => _pattern.Rows.Length;

    /// <summary>Factors the matrix with these values, one per slot of <see cref="Matrix"/>.</summary>
    /// <exception cref="NotPositiveDefiniteException">A pivot is not positive; it names the unknown.</exception>
    public CholeskyFactor Factor(ReadOnlySpan<double> values)
    {
        if (values.Length != Matrix.SlotCount)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(values), values.Length, Matrix.SlotCount), nameof(values));
        double[] entries = new double[EntryCount];
        for (int slot = 0; slot < values.Length; slot++)
            entries[_pattern.SlotEntry[slot]] = values[slot];
        double[] column = new double[_pattern.Size];
        for (int j = 0; j < _pattern.Size; j++)
        {
            ReadOnlySpan<int> rows = _pattern.Rows.AsSpan(_pattern.ColumnStart[j].._pattern.ColumnStart[j + 1]);
            Span<double> target = entries.AsSpan(_pattern.ColumnStart[j], rows.Length);
            for (int t = 0; t < rows.Length; t++)
                column[rows[t]] = target[t];
            SubtractEarlier(j, entries, column);
            Scale(j, rows, target, column);
        }

        return new CholeskyFactor(Matrix, _pattern, entries);
    }

    /// <summary>Subtracts L_jk times column k for every earlier column with an entry in row j.</summary>
    private void SubtractEarlier(int j, double[] entries, double[] column)
    {
        for (int r = _pattern.RowStart[j]; r < _pattern.RowStart[j + 1]; r++)
        {
            int k = _pattern.RowColumn[r], first = _pattern.RowEntry[r];
            ReadOnlySpan<double> source = entries.AsSpan(first.._pattern.ColumnStart[k + 1]);
            double factor = -source[0];
            if (k >= _pattern.DenseFrom)
            {
                VectorKernels.AddScaled(factor, source, column.AsSpan(j));
                continue;
            }

            ReadOnlySpan<int> rows = _pattern.Rows.AsSpan(first, source.Length);
            for (int t = 0; t < rows.Length; t++)
                column[rows[t]] += factor * source[t];
        }
    }

    private void Scale(int j, ReadOnlySpan<int> rows, Span<double> target, double[] column)
    {
        double pivot = column[j];
        if (!(pivot > 0) || double.IsInfinity(pivot))
            throw new NotPositiveDefiniteException(_pattern.Order[j], pivot);
        double root = Math.Sqrt(pivot), inverse = 1 / root;
        target[0] = root;
        for (int t = 1; t < rows.Length; t++)
            target[t] = column[rows[t]] * inverse;
    }
}
