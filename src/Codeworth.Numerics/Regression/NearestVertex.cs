namespace Codeworth.Numerics.Regression;

/// <summary>
/// A linear quantile fit of rank r can always be had with r residuals of 0 (Koenker and Bassett 1978, theorem 3.1). From a fit near to the
/// best, the r rows of least residual that are independent are met exactly: q_i' (g + d) = r_i, solved for the shortest d by
/// orthonormalising those rows one after another.
/// </summary>
internal static class NearestVertex
{
    private const double Independent = 1e-7;

    /// <summary>The fit g + d.</summary>
    /// <param name="residuals">Those that g leaves.</param>
    public static double[] From(OrthonormalBasis basis, double[] g, double[] residuals)
    {
        int[] order = [.. Enumerable.Range(0, residuals.Length).OrderBy(i => Math.Abs(residuals[i]))];
        var directions = new List<double[]>();
        double[] fit = [.. g];
        foreach (int i in order)
        {
            if (directions.Count == basis.Rank)
                break;
            double[]? direction = Direction(basis, i, directions);
            if (direction is null)
                continue;
            // The directions before are left as they are: only this one moves, until row i is met.
            double off = residuals[i], along = 0;
            for (int c = 0; c < fit.Length; c++)
            {
                off -= basis[c][i] * (fit[c] - g[c]);
                along += basis[c][i] * direction[c];
            }

            for (int c = 0; c < fit.Length; c++)
                fit[c] += off / along * direction[c];
            directions.Add(direction);
        }

        return fit;
    }

    /// <summary>The part of row i that is orthogonal to the directions, of length 1; none if they span it.</summary>
    private static double[]? Direction(OrthonormalBasis basis, int i, List<double[]> directions)
    {
        double[] row = new double[basis.Rank];
        for (int c = 0; c < row.Length; c++)
            row[c] = basis[c][i];
        double whole = Norm(row);
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (double[] direction in directions)
            {
                double share = row.Zip(direction, (a, b) => a * b).Sum();
                for (int c = 0; c < row.Length; c++)
                    row[c] -= share * direction[c];
            }
        }

        double left = Norm(row);
        return left > Independent * whole ? [.. row.Select(value => value / left)] : null;
    }

    private static double Norm(double[] v) => Math.Sqrt(v.Sum(value => value * value));
}
