namespace Codeworth.Numerics.Linear;

/// <summary>
/// The exact posterior N(mu, Sigma) of a <see cref="LinearGaussianModel"/> at given variances, Sigma = Q^-1 held as Q's factor.
/// What is not always asked (the gradient, the rows' own variances) is worked out at the first asking. Safe to share between threads.
/// </summary>
public sealed class LinearGaussianPosterior
{
    private readonly LinearGaussianModel _model;
    private readonly ModelVariances _variances;
    private readonly double[] _mean;
    private readonly double[] _residuals;
    private readonly Lazy<double[]> _inverse;
    private readonly Lazy<double[]> _gradient;

    internal LinearGaussianPosterior(LinearGaussianModel model, ModelVariances variances, CholeskyFactor factor)
    {
        (_model, _variances, Factor) = (model, variances, factor);
        _mean = SolveMean();
        _residuals = new double[model.ObservationCount];
        for (int k = 0; k < _residuals.Length; k++)
            _residuals[k] = model.Observations[k].Value - model.Observations[k].Row.Dot(_mean);
        LogMarginalLikelihood = MarginalLikelihood.Log(model, variances, this);
        _inverse = new(SelectInverse);
        _gradient = new(() => MarginalLikelihood.Gradient(_model, _variances, this));
    }

    /// <summary>Posterior means mu of the unknowns.</summary>
    public ReadOnlySpan<double> Mean => _mean;

    /// <summary>log p(y | lambda), in nats: the rows left out do not count.</summary>
    public double LogMarginalLikelihood { get; }

    /// <summary>The derivative of <see cref="LogMarginalLikelihood"/> by each element of lambda.</summary>
    public ReadOnlySpan<double> Gradient => _gradient.Value;

    /// <summary>The factor of the posterior precision Q.</summary>
    public CholeskyFactor Factor { get; }

    /// <summary>y_k - a_k . mu, also for a row left out (then a prediction error).</summary>
    public double Residual(int row) => _residuals[row];

    /// <summary>v_k, the error variance of one row.</summary>
    public double RowVariance(int row) => _variances.Row[row];

    /// <summary>a_k Sigma a_k^T, the posterior variance of what one row measures.</summary>
    public double FittedVariance(int row) => _model.Matrix.QuadraticForm(row, _inverse.Value);

    /// <summary>
    /// How far row k lies from what all other rows and the priors say of it, in standard errors of that distance. With h = a_k Sigma a_k^T / v_k
    /// the others predict y_k with the error r_k / (1 - h) and the variance h v_k / (1 - h), whatever row k's own error is taken to be
    /// (Cook and Weisberg, Residuals and Influence in Regression, 1982, section 2.2); its own error counts as v_k / <paramref name="factor"/>.
    /// </summary>
    /// <param name="row">k.</param>
    /// <param name="factor">By how much v_k was multiplied beforehand.</param>
    public double StandardisedWithout(int row, double factor = 1)
    {
        double error = RowVariance(row), kept = Math.Max(1 - (FittedVariance(row) / error), 1e-9);
        return Residual(row) / kept / Math.Sqrt((error / factor) + (error * (1 - kept) / kept));
    }

    /// <summary>Sigma_ii, the posterior variance of one unknown.</summary>
    public double ParameterVariance(int index) => _inverse.Value[_model.Matrix.ColumnStart[index]];

    /// <summary>a . mu.</summary>
    public double MeanOf(SparseRow query) => query.Dot(_mean);

    /// <summary>a Sigma a^T for any a.</summary>
    public double Variance(SparseRow query) => query.Dot(Factor.Solve(query));

    /// <summary>a Sigma b^T for any a and b.</summary>
    public double Covariance(SparseRow left, SparseRow right) => left.Dot(Factor.Solve(right));

    /// <summary>The answer to one linear question, with what every row and the priors add to it.</summary>
    public LinearGaussianAnswer Answer(SparseRow query) => new(_model, _variances, this, query);

    /// <summary>
    /// The exact posterior, at the same lambda, had the rows for which <paramref name="excluded"/> is true never been observed
    /// (all rows count again but those: an earlier exclusion is not kept). It costs one factorisation, and no analysis.
    /// </summary>
    public LinearGaussianPosterior Without(Func<int, bool> excluded) => _model.At(_variances.Lambda, excluded);

    /// <summary>Sigma on the pattern of Q, one value per slot.</summary>
    private double[] SelectInverse()
    {
        double[] slots = new double[_model.Matrix.SlotCount];
        Factor.SelectedInverse().CopyTo(slots);
        return slots;
    }

    /// <summary>mu = m + Q^-1 sum_k a_k (y_k - a_k . m) / v_k.</summary>
    private double[] SolveMean()
    {
        double[] pull = new double[_model.ParameterCount];
        for (int k = 0; k < _model.ObservationCount; k++)
        {
            double weighted = _variances.RowPrecision[k] * _model.Surprise[k];
            SparseRow row = _model.Observations[k].Row;
            for (int t = 0; t < row.Count; t++)
                pull[row.Indices[t]] += weighted * row.Coefficients[t];
        }

        double[] mean = Factor.Solve(pull);
        for (int i = 0; i < mean.Length; i++)
            mean[i] += _model.PriorMean[i];
        return mean;
    }
}
