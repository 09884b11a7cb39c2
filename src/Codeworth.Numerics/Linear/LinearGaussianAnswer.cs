namespace Codeworth.Numerics.Linear;

/// <summary>
/// The posterior of one linear question x . theta, taken apart exactly. With v = Sigma x, row k adds
/// (v . a_k)(y_k - a_k . m) / v_k to the mean, on top of the prior's x . m, and holds the share (v . a_k)^2 / v_k / (x Sigma x^T)
/// of the answer's precision; the priors hold the rest, sum_i v_i^2 / p_i / (x Sigma x^T), for v^T Q v = x Sigma x^T.
/// </summary>
public sealed class LinearGaussianAnswer
{
    private readonly LinearGaussianModel _model;
    private readonly ModelVariances _variances;
    private readonly double[] _weights;

    internal LinearGaussianAnswer(LinearGaussianModel model, ModelVariances variances, LinearGaussianPosterior posterior, SparseRow query)
    {
        (_model, _variances) = (model, variances);
        _weights = posterior.Factor.Solve(query);
        Mean = posterior.MeanOf(query);
        PriorMean = query.Dot(model.PriorMean);
        Variance = query.Dot(_weights);
    }

    /// <summary>x . mu: the prior's part and every row's influence, added up.</summary>
    public double Mean { get; }

    /// <summary>x Sigma x^T.</summary>
    public double Variance { get; }

    /// <summary>x . m, what the priors alone would answer.</summary>
    public double PriorMean { get; }

    /// <summary>v = Sigma x, the posterior covariance of each unknown with the answer.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>What row k adds to the mean, in the answer's unit; 0 for a row left out.</summary>
    public double Influence(int row) => Reach(row) * _model.Surprise[row] * _variances.RowPrecision[row];

    /// <summary>The change of the mean for a unit change of the value of row k.</summary>
    public double Sensitivity(int row) => Reach(row) * _variances.RowPrecision[row];

    /// <summary>Row k's share of the answer's precision, in [0, 1]; 0 for a row left out, and for a question with no variance.</summary>
    public double Share(int row)
    {
        double reach = Reach(row);
        return Variance > 0 ? reach * reach * _variances.RowPrecision[row] / Variance : 0;
    }

    /// <summary>The share of the answer's precision held by the prior of one unknown, in [0, 1].</summary>
    public double PriorShare(int index) =>
        Variance > 0 ? _weights[index] * _weights[index] * _variances.PriorPrecision[index] / Variance : 0;

    /// <summary>The share held by all the priors together: what the rows do not hold.</summary>
    public double PriorShare() => Enumerable.Range(0, _weights.Length).Sum(PriorShare);

    /// <summary>v . a_k, the posterior covariance of the answer with what row k measures.</summary>
    private double Reach(int row) => _model.Observations[row].Row.Dot(_weights);
}
