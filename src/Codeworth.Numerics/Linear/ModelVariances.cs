namespace Codeworth.Numerics.Linear;

/// <summary>Every variance of a <see cref="LinearGaussianModel"/> at one lambda, and which rows are left out.</summary>
internal sealed class ModelVariances
{
    public ModelVariances(LinearGaussianModel model, ReadOnlySpan<double> lambda, Func<int, bool> excluded)
    {
        Lambda = lambda.ToArray();
        Component = [.. Lambda.Select(value => Math.Exp(2 * value))];
        Prior = new double[model.ParameterCount];
        PriorPrecision = new double[Prior.Length];
        for (int i = 0; i < Prior.Length; i++)
        {
            Prior[i] = Total(model.Parameters[i].Variance, "parameter", i);
            PriorPrecision[i] = 1 / Prior[i];
        }

        Row = new double[model.ObservationCount];
        RowPrecision = new double[Row.Length];
        for (int k = 0; k < Row.Length; k++)
        {
            Row[k] = Total(model.Observations[k].Variance, "observation", k);
            RowPrecision[k] = excluded(k) ? 0 : 1 / Row[k];
        }
    }

    public double[] Lambda { get; }

    /// <summary>exp(2 lambda).</summary>
    public double[] Component { get; }

    /// <summary>p_i, the prior variances.</summary>
    public double[] Prior { get; }

    public double[] PriorPrecision { get; }

    /// <summary>v_k, the error variances, of the rows left out too.</summary>
    public double[] Row { get; }

    /// <summary>1 / v_k, or 0 for a row left out.</summary>
    public double[] RowPrecision { get; }

    private double Total(GaussianVariance variance, string what, int index)
    {
        double total = variance.Known + variance.EstimatedPart(Component);
        return total > 0 && double.IsFinite(total) && double.IsFinite(1 / total)
            ? total
            : throw new ArgumentException(ErrorTexts.VarianceNotPositive(what, index, total), nameof(variance));
    }
}
