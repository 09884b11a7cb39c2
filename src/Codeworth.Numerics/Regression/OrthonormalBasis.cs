using Codeworth.Numerics.Linear;

namespace Codeworth.Numerics.Regression;

/// <summary>
/// Orthonormal columns Q that span those of a design X, X_kept = Q R, by Gram-Schmidt done twice (L. Giraud, J. Langou and
/// M. Rozloznik, The loss of orthogonality in the Gram-Schmidt process, 2005: twice is enough). A column of which less than 1e-10 is
/// left after those before it tells nothing new: it is dropped, as R's lm does, and its coefficient is 0.
/// </summary>
internal sealed class OrthonormalBasis
{
    private const double Independent = 1e-10;

    private readonly List<double[]> _columns = [];
    private readonly List<double[]> _triangle = [];
    private readonly List<int> _kept = [];
    private readonly int _width;

    public OrthonormalBasis(double[,] design)
    {
        (Rows, _width) = (design.GetLength(0), design.GetLength(1));
        for (int j = 0; j < _width; j++)
        {
            double[] column = new double[Rows];
            for (int i = 0; i < Rows; i++)
                column[i] = design[i, j];
            Add(column, j);
        }
    }

    public int Rows { get; }

    /// <summary>r: how many columns tell something of their own.</summary>
    public int Rank => _columns.Count;

    /// <summary>Column c of Q.</summary>
    public ReadOnlySpan<double> this[int c] => _columns[c];

    /// <summary>Q' v.</summary>
    public double[] Project(ReadOnlySpan<double> v)
    {
        double[] product = new double[Rank];
        for (int c = 0; c < product.Length; c++)
            product[c] = VectorKernels.Dot(_columns[c], v);
        return product;
    }

    /// <summary>v += factor Q g.</summary>
    public void Add(double factor, ReadOnlySpan<double> g, Span<double> v)
    {
        for (int c = 0; c < g.Length; c++)
            VectorKernels.AddScaled(factor * g[c], _columns[c], v);
    }

    /// <summary>Q' D Q for a diagonal D, its lower triangle.</summary>
    public double[,] Weighted(ReadOnlySpan<double> diagonal)
    {
        double[,] product = new double[Rank, Rank];
        double[] scaled = new double[Rows];
        for (int a = 0; a < Rank; a++)
        {
            for (int i = 0; i < scaled.Length; i++)
                scaled[i] = diagonal[i] * _columns[a][i];
            for (int b = 0; b <= a; b++)
                product[a, b] = VectorKernels.Dot(scaled, _columns[b]);
        }

        return product;
    }

    /// <summary>The design's coefficients of Q g: R b = g for the columns kept, 0 for the others.</summary>
    public double[] Coefficients(ReadOnlySpan<double> g)
    {
        double[] rest = g.ToArray(), coefficients = new double[_width];
        for (int c = rest.Length - 1; c >= 0; c--)
        {
            double coefficient = rest[c] / _triangle[c][c];
            for (int a = 0; a < c; a++)
                rest[a] -= coefficient * _triangle[c][a];
            coefficients[_kept[c]] = coefficient;
        }

        return coefficients;
    }

    private void Add(double[] column, int index)
    {
        double[] triangle = new double[Rank + 1];
        double whole = Norm(column);
        for (int pass = 0; pass < 2; pass++)
        {
            for (int c = 0; c < Rank; c++)
            {
                double share = VectorKernels.Dot(_columns[c], column);
                VectorKernels.AddScaled(-share, _columns[c], column);
                triangle[c] += share;
            }
        }

        double left = triangle[^1] = Norm(column);
        if (!(left > Independent * whole))
            return;
        for (int i = 0; i < column.Length; i++)
            column[i] /= left;
        _columns.Add(column);
        _triangle.Add(triangle);
        _kept.Add(index);
    }

    private static double Norm(double[] v) => Math.Sqrt(VectorKernels.Dot(v, v));
}
