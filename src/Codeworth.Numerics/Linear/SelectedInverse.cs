namespace Codeworth.Numerics.Linear;

/// <summary>
/// The entries of Z = Q^-1 on the pattern of Q's Cholesky factor L, exact. Every pair of indices that shares a row a_k of Q is
/// among them, and the whole diagonal.
/// </summary>
/// <remarks>
/// Takahashi's equations (Takahashi, Fagan &amp; Chin 1973; Erisman &amp; Tinney, Comm. ACM 18, 1975), from the last column to the first,
/// with S the rows of L_j below its diagonal: Z_Sj = -Z_SS L_Sj / L_jj and Z_jj = (1 / L_jj - L_Sj . Z_Sj) / L_jj.
/// Change made: the full last columns are swept as contiguous vectors.
/// </remarks>
public sealed class SelectedInverse
{
    private readonly SparseSymmetric _matrix;
    private readonly CholeskyPattern _pattern;
    private readonly double[] _inverse;

    internal SelectedInverse(SparseSymmetric matrix, CholeskyPattern pattern, double[] factor)
    {
        (_matrix, _pattern) = (matrix, pattern);
        _inverse = new double[factor.Length];
        double[] known = new double[pattern.Size], product = new double[pattern.Size];
        for (int j = pattern.Size - 1; j >= 0; j--)
        {
            ReadOnlySpan<double> column = factor.AsSpan(pattern.ColumnStart[j].._pattern.ColumnStart[j + 1]);
            Span<double> target = _inverse.AsSpan(pattern.ColumnStart[j], column.Length);
            if (j >= pattern.DenseFrom)
                MultiplyDense(j, column[1..], target[1..]);
            else
                MultiplySparse(j, column, target, known, product);
            Finish(column, target);
        }
    }

    /// <summary>Z_ij, in any order of the indices.</summary>
    /// <exception cref="ArgumentException">The entry is outside the factor's pattern.</exception>
    public double this[int row, int column]
    {
        get
        {
            (int a, int b) = (_pattern.Position[row], _pattern.Position[column]);
            int entry = _pattern.Find(Math.Max(a, b), Math.Min(a, b));
            return entry >= 0 ? _inverse[entry] : throw new ArgumentException(ErrorTexts.OutsidePattern(row, column), nameof(column));
        }
    }

    /// <summary>Z_ii.</summary>
    public double Diagonal(int index) => _inverse[_pattern.ColumnStart[_pattern.Position[index]]];

    /// <summary>Copies Z on the pattern of Q, one value per slot, as <see cref="SparseSymmetric.QuadraticForm"/> takes it.</summary>
    public void CopyTo(Span<double> slots)
    {
        if (slots.Length != _matrix.SlotCount)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(slots), slots.Length, _matrix.SlotCount), nameof(slots));
        for (int slot = 0; slot < slots.Length; slot++)
            slots[slot] = _inverse[_pattern.SlotEntry[slot]];
    }

    /// <summary>Z_SS L_Sj for a full column, by pairs of columns of Z: each serves its own row and, mirrored, the rows below.</summary>
    private void MultiplyDense(int j, ReadOnlySpan<double> factor, Span<double> product)
    {
        int t = 0;
        for (; t + 1 < factor.Length; t += 2)
        {
            ReadOnlySpan<double> left = Stored(j + 1 + t), right = Stored(j + 2 + t);
            (double f0, double f1) = (factor[t], factor[t + 1]);
            (double sum0, double sum1) = VectorKernels.AddScaledAndDot(
                f0, left[2..], f1, right[1..], product[(t + 2)..], factor[(t + 2)..]);
            product[t] += sum0 + (left[0] * f0) + (left[1] * f1);
            product[t + 1] += sum1 + (left[1] * f0) + (right[0] * f1);
        }

        if (t < factor.Length)
            product[t] += Stored(j + 1 + t)[0] * factor[t];
    }

    private ReadOnlySpan<double> Stored(int column) =>
        _inverse.AsSpan(_pattern.ColumnStart[column].._pattern.ColumnStart[column + 1]);

    /// <summary>The same for a sparse column. Outside S, <paramref name="known"/> is 0 and <paramref name="product"/> is never read.</summary>
    private void MultiplySparse(int j, ReadOnlySpan<double> factor, Span<double> target, double[] known, double[] product)
    {
        ReadOnlySpan<int> rows = _pattern.Rows.AsSpan(_pattern.ColumnStart[j], factor.Length);
        for (int t = 1; t < rows.Length; t++)
            (known[rows[t]], product[rows[t]]) = (factor[t], 0);
        for (int t = 1; t < rows.Length; t++)
        {
            if (rows[t] >= _pattern.DenseFrom)
                AddFullColumn(rows[t..], factor[t..], product);
            else
                AddSparseColumn(rows[t], known, product);
        }

        for (int t = 1; t < rows.Length; t++)
        {
            target[t] = product[rows[t]];
            known[rows[t]] = 0;
        }
    }

    private void AddFullColumn(ReadOnlySpan<int> rows, ReadOnlySpan<double> factor, double[] product)
    {
        int i = rows[0], start = _pattern.ColumnStart[i];
        ReadOnlySpan<double> column = _inverse.AsSpan(start.._pattern.ColumnStart[i + 1]);
        double own = factor[0], sum = column[0] * own;
        for (int t = 1; t < rows.Length; t++)
        {
            double z = column[rows[t] - i];
            sum += z * factor[t];
            product[rows[t]] += z * own;
        }

        product[i] += sum;
    }

    private void AddSparseColumn(int i, double[] known, double[] product)
    {
        int start = _pattern.ColumnStart[i];
        double own = known[i], sum = _inverse[start] * own;
        for (int entry = start + 1; entry < _pattern.ColumnStart[i + 1]; entry++)
        {
            int k = _pattern.Rows[entry];
            sum += _inverse[entry] * known[k];
            product[k] += _inverse[entry] * own;
        }

        product[i] += sum;
    }

    private static void Finish(ReadOnlySpan<double> factor, Span<double> target)
    {
        double scale = 1 / factor[0], sum = 0;
        for (int t = 1; t < factor.Length; t++)
        {
            target[t] *= -scale;
            sum += factor[t] * target[t];
        }

        target[0] = scale * (scale - sum);
    }
}
