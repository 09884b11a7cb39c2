using System.Runtime.Intrinsics;

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
        int r = _pattern.RowStart[j];
        for (; r < _pattern.RowStart[j + 1] && _pattern.RowColumn[r] < _pattern.DenseFrom; r++)
        {
            ReadOnlySpan<double> source = FromRow(r, entries);
            ReadOnlySpan<int> rows = _pattern.Rows.AsSpan(_pattern.RowEntry[r], source.Length);
            double factor = source[0];
            for (int t = 0; t < rows.Length; t++)
                column[rows[t]] -= factor * source[t];
        }

        SubtractFull(r, _pattern.RowStart[j + 1], entries, column.AsSpan(j));
    }

    /// <summary>The same for the full columns, four at a time.</summary>
    private void SubtractFull(int r, int end, double[] entries, Span<double> column)
    {
        for (; r + 4 <= end; r += 4)
        {
            ReadOnlySpan<double> x0 = FromRow(r, entries), x1 = FromRow(r + 1, entries);
            ReadOnlySpan<double> x2 = FromRow(r + 2, entries), x3 = FromRow(r + 3, entries);
            VectorKernels.AddScaled(-Vector256.Create(x0[0], x1[0], x2[0], x3[0]), x0, x1, x2, x3, column);
        }

        for (; r < end; r++)
        {
            ReadOnlySpan<double> source = FromRow(r, entries);
            VectorKernels.AddScaled(-source[0], source, column);
        }
    }

    /// <summary>The part of a column of L from the row in whose list its entry r stands, downwards.</summary>
    private ReadOnlySpan<double> FromRow(int r, double[] entries) =>
        entries.AsSpan(_pattern.RowEntry[r].._pattern.ColumnStart[_pattern.RowColumn[r] + 1]);

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
