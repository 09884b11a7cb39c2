namespace Codeworth.Numerics.Regression;

/// <summary>A linear quantile regression.</summary>
/// <param name="Coefficients">One for each column of the design; 0 for a column that those before it span.</param>
/// <param name="Loss">The mean pinball loss of the residuals, in y's unit.</param>
/// <param name="Gap">The loss exceeds the least possible by no more than this, up to rounding; in y's unit.</param>
public sealed record QuantileRegressionFit(IReadOnlyList<double> Coefficients, double Loss, double Gap)
{
    /// <summary>x' b: the quantile at a row of the design.</summary>
    /// <exception cref="ArgumentException">The row has not the design's length.</exception>
    public double At(ReadOnlySpan<double> row)
    {
        if (row.Length != Coefficients.Count)
            throw new ArgumentException(ErrorTexts.LengthMismatch(nameof(row), row.Length, Coefficients.Count), nameof(row));
        double sum = 0;
        for (int j = 0; j < row.Length; j++)
            sum += row[j] * Coefficients[j];
        return sum;
    }
}
