using Codeworth.Numerics.Linear;
using Codeworth.Numerics.Scoring;

namespace Codeworth.Numerics.Regression;

/// <summary>
/// The b with the least mean of rho_p(y_i - x_i' b), rho the <see cref="PinballLoss"/>: x' b estimates the p-quantile of y given x
/// (R. Koenker and G. Bassett, Regression quantiles, Econometrica 46 (1978) 33-50). Solved by <see cref="FrischNewton"/> on an orthonormal
/// basis of the design's columns, from the least squares fit and in units of its mean absolute residual, so that neither the columns'
/// scales nor their dependence matter; then moved to the nearest vertex of the linear programme, where that is no worse.
/// </summary>
public static class QuantileRegression
{
    /// <summary>The gap to reach, in the least squares fit's mean absolute residuals.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>Residuals smaller than this beside y are rounding: the least squares fit is exact.</summary>
    private const double Exact = 1e-14;

    /// <summary>
    /// Fits y to the design's columns; an intercept is a column of ones. Where several b are best, one of them is returned.
    /// </summary>
    /// <param name="design">n rows, one for each y, and p columns, of any rank; a column of zeros gets the coefficient 0.</param>
    /// <exception cref="ArgumentException">There is no row, not a row for each y, or a number that is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not strictly between 0 and 1.</exception>
    public static QuantileRegressionFit Fit(double[,] design, ReadOnlySpan<double> y, double probability)
    {
        ArgumentNullException.ThrowIfNull(design);
        Require(design, y, probability);
        var basis = new OrthonormalBasis(design);
        double[] least = basis.Project(y), residuals = y.ToArray();
        basis.Add(-1, least, residuals);
        double unit = MeanSize(residuals);
        if (!(unit > Exact * MeanSize(y)))
            return new QuantileRegressionFit(basis.Coefficients(least), Loss(residuals, probability), 0);
        for (int i = 0; i < residuals.Length; i++)
            residuals[i] /= unit;
        (double[] g, double loss, double gap) = Solve(basis, residuals, probability);
        VectorKernels.AddScaled(unit, g, least);
        return new QuantileRegressionFit(basis.Coefficients(least), unit * loss, unit * gap);
    }

    private static (double[] Solution, double Loss, double Gap) Solve(OrthonormalBasis basis, double[] residuals, double probability)
    {
        var interior = new FrischNewton(basis, residuals, probability);
        interior.Run(Tolerance * residuals.Length, 100);
        double[] inner = Left(basis, residuals, interior.Solution);
        double innerLoss = Loss(inner, probability), bound = innerLoss - (interior.Gap / residuals.Length);
        double[] vertex = NearestVertex.From(basis, interior.Solution, inner);
        double vertexLoss = Loss(Left(basis, residuals, vertex), probability);
        return vertexLoss <= innerLoss * (1 + 1e-12)
            ? (vertex, vertexLoss, Math.Max(0, vertexLoss - bound))
            : (interior.Solution, innerLoss, Math.Max(0, innerLoss - bound));
    }

    private static double[] Left(OrthonormalBasis basis, double[] residuals, double[] g)
    {
        double[] left = [.. residuals];
        basis.Add(-1, g, left);
        return left;
    }

    private static double Loss(double[] residuals, double probability)
    {
        double sum = 0;
        foreach (double residual in residuals)
            sum += PinballLoss.Loss(residual, probability);
        return sum / residuals.Length;
    }

    private static double MeanSize(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
            sum += Math.Abs(value);
        return sum / values.Length;
    }

    private static void Require(double[,] design, ReadOnlySpan<double> y, double probability)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), ErrorTexts.OpenProbabilityOutside(probability));
        if (y.IsEmpty)
            throw new ArgumentException(ErrorTexts.SampleEmpty, nameof(y));
        if (design.GetLength(0) != y.Length)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(y), y.Length, design.GetLength(0)), nameof(y));
        for (int i = 0; i < y.Length; i++)
        {
            if (!double.IsFinite(y[i]))
                throw new ArgumentException(ErrorTexts.ValueNotFinite("value of y", i, y[i]), nameof(y));
            for (int j = 0; j < design.GetLength(1); j++)
            {
                if (!double.IsFinite(design[i, j]))
                    throw new ArgumentException(ErrorTexts.DesignNotFinite(i, j, design[i, j]), nameof(design));
            }
        }
    }
}
