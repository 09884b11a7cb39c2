using Codeworth.Numerics.Linear;

namespace Codeworth.Numerics.Regression;

/// <summary>
/// The least sum of rho_p(r_i - q_i' g) over g, by a primal-dual interior point method on the dual: the greatest r' x subject to
/// Q' x = (1 - p) Q' 1 and 0 &lt; x &lt; 1. With s = 1 - x and r - Q g = w - z, w and z positive, the solution has x_i z_i = s_i w_i = 0,
/// and until then sum (x_i z_i + s_i w_i) is the gap: what the sum of losses can exceed its least by. Newton's method with Mehrotra's
/// predictor and corrector: S. Portnoy and R. Koenker, The Gaussian hare and the Laplacian tortoise, Statistical Science 12 (1997)
/// 279-300. Change made: z and w start both positive, so that the start lies nearer to the central path.
/// </summary>
internal sealed class FrischNewton
{
    private const double Back = 0.9995;

    private readonly OrthonormalBasis _basis;
    private readonly double[] _x, _s, _z, _w, _weights, _target;

    /// <param name="residuals">r, of mean absolute value near 1, so that the start is neither near nor far.</param>
    public FrischNewton(OrthonormalBasis basis, ReadOnlySpan<double> residuals, double probability)
    {
        int n = basis.Rows;
        _basis = basis;
        (_x, _s, _z, _w, _weights, _target) = (new double[n], new double[n], new double[n], new double[n], new double[n], new double[n]);
        _x.AsSpan().Fill(1 - probability);
        _s.AsSpan().Fill(probability);
        for (int i = 0; i < n; i++)
        {
            _w[i] = Math.Max(residuals[i], 0) + 0.1;
            _z[i] = Math.Max(-residuals[i], 0) + 0.1;
        }

        Solution = new double[basis.Rank];
    }

    /// <summary>g.</summary>
    public double[] Solution { get; }

    public double Gap => VectorKernels.Dot(_x, _z) + VectorKernels.Dot(_s, _w);

    /// <summary>Steps until the gap is at most as great as asked, or the equations are singular to rounding.</summary>
    public void Run(double gap, int steps)
    {
        for (int step = 0; step < steps && Gap > gap; step++)
        {
            for (int i = 0; i < _x.Length; i++)
                _weights[i] = 1 / ((_z[i] / _x[i]) + (_w[i] / _s[i]));
            DenseCholesky? factor = Factor();
            if (factor is null)
                return;
            Advance(factor);
        }
    }

    private DenseCholesky? Factor()
    {
        try
        {
            return new DenseCholesky(_basis.Weighted(_weights));
        }
        catch (NotPositiveDefiniteException)
        {
            return null;
        }
    }

    private void Advance(DenseCholesky factor)
    {
        var affine = new FrischNewtonStep(_x.Length, Solution.Length);
        for (int i = 0; i < _x.Length; i++)
            _target[i] = _w[i] - _z[i];
        Solve(factor, affine);
        Complete(affine, 0, null);
        (double primal, double dual) = Lengths(affine);
        FrischNewtonStep taken = affine;
        if (Math.Min(primal, dual) < 1)
        {
            taken = Corrected(factor, affine, Centring(affine, primal, dual));
            (primal, dual) = Lengths(taken);
        }

        VectorKernels.AddScaled(primal, taken.X, _x);
        VectorKernels.AddScaled(-primal, taken.X, _s);
        VectorKernels.AddScaled(dual, taken.Z, _z);
        VectorKernels.AddScaled(dual, taken.W, _w);
        VectorKernels.AddScaled(dual, taken.Solution, Solution);
    }

    /// <summary>mu = gap / 2n times the cube of the share of the gap that the affine step would leave.</summary>
    private double Centring(FrischNewtonStep affine, double primal, double dual)
    {
        double left = 0, gap = Gap;
        for (int i = 0; i < _x.Length; i++)
        {
            double move = primal * affine.X[i];
            left += ((_z[i] + (dual * affine.Z[i])) * (_x[i] + move)) + ((_w[i] + (dual * affine.W[i])) * (_s[i] - move));
        }

        return gap * Math.Pow(left / gap, 3) / (2 * _x.Length);
    }

    private FrischNewtonStep Corrected(DenseCholesky factor, FrischNewtonStep affine, double mu)
    {
        var step = new FrischNewtonStep(_x.Length, Solution.Length);
        for (int i = 0; i < _x.Length; i++)
        {
            double lower = (mu - (affine.X[i] * affine.Z[i])) / _x[i], upper = (mu + (affine.X[i] * affine.W[i])) / _s[i];
            _target[i] = _w[i] - _z[i] + lower - upper;
        }

        Solve(factor, step);
        Complete(step, mu, affine);
        return step;
    }

    /// <summary>dg = (Q' D Q)^-1 Q' D t and dx = D (t - Q dg), t the target: Q' dx = 0.</summary>
    private void Solve(DenseCholesky factor, FrischNewtonStep step)
    {
        for (int i = 0; i < _target.Length; i++)
            step.X[i] = _weights[i] * _target[i];
        factor.Solve(_basis.Project(step.X)).CopyTo(step.Solution, 0);
        _basis.Add(-1, step.Solution, _target);
        for (int i = 0; i < _target.Length; i++)
            step.X[i] = _weights[i] * _target[i];
    }

    /// <summary>dz and dw from the linearised x z = mu and s w = mu, less the affine step's product where it is known.</summary>
    private void Complete(FrischNewtonStep step, double mu, FrischNewtonStep? affine)
    {
        for (int i = 0; i < _x.Length; i++)
        {
            double lower = affine is null ? 0 : affine.X[i] * affine.Z[i], upper = affine is null ? 0 : -affine.X[i] * affine.W[i];
            step.Z[i] = ((mu - lower - (_z[i] * step.X[i])) / _x[i]) - _z[i];
            step.W[i] = ((mu - upper + (_w[i] * step.X[i])) / _s[i]) - _w[i];
        }
    }

    private (double Primal, double Dual) Lengths(FrischNewtonStep step)
    {
        double primal = double.PositiveInfinity, dual = double.PositiveInfinity;
        for (int i = 0; i < _x.Length; i++)
        {
            double move = step.X[i];
            primal = Math.Min(primal, move < 0 ? -_x[i] / move : move > 0 ? _s[i] / move : primal);
            dual = Math.Min(dual, step.Z[i] < 0 ? -_z[i] / step.Z[i] : dual);
            dual = Math.Min(dual, step.W[i] < 0 ? -_w[i] / step.W[i] : dual);
        }

        return (Math.Min(Back * primal, 1), Math.Min(Back * dual, 1));
    }
}
