namespace Codeworth.Numerics.Optimisation;

/// <summary>
/// BFGS's positive definite approximation H to the inverse of minus the Hessian:
/// H' = (I - r s y^T) H (I - r y s^T) + r s s^T, r = 1 / y.s, s the step and y the fall of the gradient (Nocedal &amp; Wright 6.17).
/// </summary>
internal sealed class InverseHessian
{
    private readonly double[,] _matrix;

    public InverseHessian(int size)
    {
        _matrix = new double[size, size];
        Reset();
    }

    public bool IsIdentity { get; private set; }

    public void Reset() => SetDiagonal(1, identity: true);

    /// <summary>H times the gradient: uphill, for H is positive definite.</summary>
    public double[] Direction(double[] gradient) =>
        [.. Enumerable.Range(0, gradient.Length).Select(i => Enumerable.Range(0, gradient.Length).Sum(j => _matrix[i, j] * gradient[j]))];

    public void Update(Climb from, Climb to)
    {
        double[] step = [.. to.Point.Zip(from.Point, (after, before) => after - before)];
        double[] fall = [.. from.Gradient.Zip(to.Gradient, (before, after) => before - after)];
        double curvature = Dot(step, fall), size = Dot(fall, fall);
        // Without positive curvature H would lose its definiteness: the old one is kept.
        if (!(curvature > 1e-14 * Math.Sqrt(Dot(step, step) * size)))
            return;
        if (IsIdentity)
            SetDiagonal(curvature / size, identity: false);
        double[] product = Direction(fall);
        double scale = (1 + (Dot(fall, product) / curvature)) / curvature;
        for (int i = 0; i < step.Length; i++)
        {
            for (int j = 0; j < step.Length; j++)
                _matrix[i, j] += (scale * step[i] * step[j]) - (((product[i] * step[j]) + (step[i] * product[j])) / curvature);
        }
    }

    private void SetDiagonal(double value, bool identity)
    {
        Array.Clear(_matrix);
        for (int i = 0; i < _matrix.GetLength(0); i++)
            _matrix[i, i] = value;
        IsIdentity = identity;
    }

    private static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();
}
