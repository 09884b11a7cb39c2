namespace Codeworth.Numerics.Linear;

/// <summary>A = L L' of a symmetric positive definite dense matrix (Golub and Van Loan 2013, algorithm 4.2.1, row by row).</summary>
public sealed class DenseCholesky
{
    private readonly double[][] _rows;

    /// <param name="matrix">Square and symmetric; only its lower triangle is read.</param>
    /// <exception cref="NotPositiveDefiniteException">A pivot is not more than 0.</exception>
    public DenseCholesky(double[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int size = matrix.GetLength(0);
        _rows = new double[size][];
        for (int i = 0; i < size; i++)
        {
            double[] row = _rows[i] = new double[i + 1];
            for (int j = 0; j < i; j++)
                row[j] = (matrix[i, j] - VectorKernels.Dot(row.AsSpan(0, j), _rows[j].AsSpan(0, j))) / _rows[j][j];
            double pivot = matrix[i, i] - VectorKernels.Dot(row.AsSpan(0, i), row.AsSpan(0, i));
            if (!(pivot > 0))
                throw new NotPositiveDefiniteException(i, pivot);
            row[i] = Math.Sqrt(pivot);
        }
    }

    /// <summary>Solves A x = b.</summary>
    public double[] Solve(ReadOnlySpan<double> b)
    {
        double[] x = b.ToArray();
        for (int i = 0; i < x.Length; i++)
            x[i] = (x[i] - VectorKernels.Dot(_rows[i].AsSpan(0, i), x.AsSpan(0, i))) / _rows[i][i];
        for (int i = x.Length - 1; i >= 0; i--)
        {
            x[i] /= _rows[i][i];
            for (int j = 0; j < i; j++)
                x[j] -= _rows[i][j] * x[i];
        }

        return x;
    }

    /// <summary>L z: turns independent standard normal numbers into ones whose covariance is A.</summary>
    public double[] Correlate(ReadOnlySpan<double> z)
    {
        double[] x = new double[_rows.Length];
        for (int i = 0; i < x.Length; i++)
            x[i] = VectorKernels.Dot(_rows[i], z[..(i + 1)]);
        return x;
    }
}
