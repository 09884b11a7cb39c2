namespace Codeworth.Tests.Numerics.Linear;

/// <summary>The textbook's slow dense algebra, against which the sparse is held.</summary>
internal static class Dense
{
    public static double[,] Inverse(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] work = (double[,])matrix.Clone(), inverse = new double[n, n];
        for (int i = 0; i < n; i++)
            inverse[i, i] = 1;
        for (int pivot = 0; pivot < n; pivot++)
        {
            double scale = 1 / work[pivot, pivot];
            Combine(work, inverse, pivot, pivot, 1 - scale);
            for (int i = 0; i < n; i++)
            {
                if (i != pivot)
                    Combine(work, inverse, i, pivot, work[i, pivot]);
            }
        }

        return inverse;
    }

    /// <summary>log det of a positive definite matrix, by the pivots of elimination.</summary>
    public static double LogDeterminant(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] work = (double[,])matrix.Clone();
        double sum = 0;
        for (int pivot = 0; pivot < n; pivot++)
        {
            sum += Math.Log(work[pivot, pivot]);
            for (int i = pivot + 1; i < n; i++)
            {
                double factor = work[i, pivot] / work[pivot, pivot];
                for (int j = pivot; j < n; j++)
                    work[i, j] -= factor * work[pivot, j];
            }
        }

        return sum;
    }

    public static double[,] Of(int size, IEnumerable<(SparseRow Row, double Weight)> rows, ReadOnlySpan<double> diagonal)
    {
        double[,] sum = new double[size, size];
        for (int i = 0; i < size; i++)
            sum[i, i] = diagonal[i];
        foreach ((SparseRow row, double weight) in rows)
        {
            double[] a = row.ToDense(size);
            for (int i = 0; i < size; i++)
            {
                for (int j = 0; j < size; j++)
                    sum[i, j] += weight * a[i] * a[j];
            }
        }

        return sum;
    }

    private static void Combine(double[,] work, double[,] inverse, int target, int source, double factor)
    {
        for (int j = 0; j < work.GetLength(0); j++)
        {
            work[target, j] -= factor * work[source, j];
            inverse[target, j] -= factor * inverse[source, j];
        }
    }
}
