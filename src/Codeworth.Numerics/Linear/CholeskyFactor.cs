namespace Codeworth.Numerics.Linear;

/// <summary>
/// The factor of one matrix Q: solves, log determinant and entries of the inverse, all in the caller's numbering.
/// Immutable, so that threads may share it.
/// </summary>
public sealed class CholeskyFactor
{
    private readonly SparseSymmetric _matrix;
    private readonly CholeskyPattern _pattern;
    private readonly double[] _entries;

    internal CholeskyFactor(SparseSymmetric matrix, CholeskyPattern pattern, double[] entries)
    {
        (_matrix, _pattern, _entries) = (matrix, pattern, entries);
        double sum = 0;
        for (int j = 0; j < pattern.Size; j++)
            sum += Math.Log(entries[pattern.ColumnStart[j]]);
        LogDeterminant = 2 * sum;
    }

    /// <summary>Number of unknowns.</summary>
    public int Size => _pattern.Size;

    /// <summary>Natural logarithm of det Q = 2 sum_j log L_jj.</summary>
    public double LogDeterminant { get; }

    /// <summary>Q^-1 b.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        double[] solution = new double[Size];
        Solve(right, solution, new double[Size]);
        return solution;
    }

    /// <summary>Q^-1 b without allocating; the scratch must be as long as the solution and not overlap it.</summary>
    public void Solve(ReadOnlySpan<double> right, Span<double> solution, Span<double> scratch)
    {
        if (right.Length != Size)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(right), right.Length, Size), nameof(right));
        for (int t = 0; t < Size; t++)
            scratch[t] = right[_pattern.Order[t]];
        SolveLower(scratch);
        SolveUpper(scratch);
        for (int t = 0; t < Size; t++)
            solution[_pattern.Order[t]] = scratch[t];
    }

    /// <summary>Q^-1 a for a sparse a.</summary>
    public double[] Solve(SparseRow right) => Solve(right.ToDense(Size));

    /// <summary>Column (or, by symmetry, row) i of Q^-1.</summary>
    public double[] InverseColumn(int index)
    {
        double[] unit = new double[Size];
        unit[index] = 1;
        return Solve(unit);
    }

    /// <summary>The dense block of Q^-1 over the given indices, in their order.</summary>
    public double[,] InverseBlock(ReadOnlySpan<int> indices)
    {
        double[,] block = new double[indices.Length, indices.Length];
        for (int s = 0; s < indices.Length; s++)
        {
            double[] column = InverseColumn(indices[s]);
            for (int t = 0; t < indices.Length; t++)
                block[t, s] = column[indices[t]];
        }

        return block;
    }

    /// <summary>The entries of Q^-1 on the pattern of L, far cheaper than the whole inverse.</summary>
    public SelectedInverse SelectedInverse() => new(_matrix, _pattern, _entries);

    private void SolveLower(Span<double> x)
    {
        for (int j = 0; j < Size; j++)
        {
            ReadOnlySpan<double> column = Column(j);
            double value = x[j] /= column[0];
            if (j >= _pattern.DenseFrom)
            {
                VectorKernels.AddScaled(-value, column[1..], x[(j + 1)..]);
                continue;
            }

            ReadOnlySpan<int> rows = _pattern.Rows.AsSpan(_pattern.ColumnStart[j], column.Length);
            for (int t = 1; t < rows.Length; t++)
                x[rows[t]] -= value * column[t];
        }
    }

    private void SolveUpper(Span<double> x)
    {
        for (int j = Size - 1; j >= 0; j--)
        {
            ReadOnlySpan<double> column = Column(j);
            double sum = x[j];
            if (j >= _pattern.DenseFrom)
            {
                sum -= VectorKernels.Dot(column[1..], x[(j + 1)..]);
            }
            else
            {
                ReadOnlySpan<int> rows = _pattern.Rows.AsSpan(_pattern.ColumnStart[j], column.Length);
                for (int t = 1; t < rows.Length; t++)
                    sum -= column[t] * x[rows[t]];
            }

            x[j] = sum / column[0];
        }
    }

    private ReadOnlySpan<double> Column(int j) => _entries.AsSpan(_pattern.ColumnStart[j].._pattern.ColumnStart[j + 1]);
}
