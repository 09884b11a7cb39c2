namespace Codeworth.Numerics.Linear;

/// <summary>
/// A linear model with normal priors and normal errors whose variances hold unknown components:
/// y_k = a_k . theta + e_k, e_k ~ N(0, v_k), theta_i ~ N(m_i, p_i), each v and p a <see cref="GaussianVariance"/> of lambda.
/// Given lambda the posterior is exact: precision Q = P^-1 + sum_k a_k a_k^T / v_k, mean mu = m + Q^-1 sum_k a_k (y_k - a_k . m) / v_k.
/// The pattern of Q is analysed once, in the constructor. Immutable, so that threads may share it.
/// </summary>
public sealed class LinearGaussianModel
{
    private readonly GaussianParameter[] _parameters;
    private readonly GaussianObservation[] _observations;
    private readonly SparseCholesky _cholesky;

    /// <summary>States the priors and the rows; neither may be changed afterwards.</summary>
    /// <exception cref="ArgumentException">A row names an unknown parameter, or a mean or value is not finite.</exception>
    public LinearGaussianModel(IReadOnlyList<GaussianParameter> parameters, IReadOnlyList<GaussianObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(observations);
        _parameters = [.. parameters];
        _observations = [.. observations];
        PriorMean = [.. _parameters.Select(parameter => parameter.Mean)];
        RequireFinite(PriorMean, "prior mean");
        _cholesky = new SparseCholesky(new SparseSymmetric(_parameters.Length, [.. _observations.Select(o => o.Row)]));
        Surprise = [.. _observations.Select(observation => observation.Value - observation.Row.Dot(PriorMean))];
        RequireFinite(Surprise, "surprise (value less prior expectation) of observation");
        ComponentCount = 1 + _parameters.Select(p => p.Variance).Concat(_observations.Select(o => o.Variance))
            .Select(variance => variance.Component).DefaultIfEmpty(-1).Max();
    }

    private LinearGaussianModel(LinearGaussianModel model, GaussianObservation[] observations)
    {
        (_parameters, _observations, _cholesky) = (model._parameters, observations, model._cholesky);
        (PriorMean, Surprise, ComponentCount) = (model.PriorMean, model.Surprise, model.ComponentCount);
    }

    /// <summary>Number of unknowns theta.</summary>
    public int ParameterCount => _parameters.Length;

    /// <summary>Number of rows.</summary>
    public int ObservationCount => _observations.Length;

    /// <summary>Number of variance components named: 1 + the greatest index.</summary>
    public int ComponentCount { get; }

    /// <summary>The rows, in the order given.</summary>
    public IReadOnlyList<GaussianObservation> Observations => _observations;

    /// <summary>The priors, in the order given.</summary>
    public IReadOnlyList<GaussianParameter> Parameters => _parameters;

    internal double[] PriorMean { get; }

    /// <summary>y_k - a_k . m: how far each value lies from what the priors expect.</summary>
    internal double[] Surprise { get; }

    internal SparseSymmetric Matrix => _cholesky.Matrix;

    /// <summary>The posterior given the logarithms of the components' standard deviations; at least <see cref="ComponentCount"/> of them.</summary>
    /// <exception cref="ArgumentException">Too few were given, or a variance they imply is 0, infinite or not a number.</exception>
    /// <exception cref="NotPositiveDefiniteException">The variances differ by more than double precision can hold.</exception>
    public LinearGaussianPosterior At(params ReadOnlySpan<double> lambda) => At(lambda, static _ => false);

    /// <summary>The same with the rows for which <paramref name="excluded"/> is true left out, as though never observed.</summary>
    public LinearGaussianPosterior At(ReadOnlySpan<double> lambda, Func<int, bool> excluded)
    {
        ArgumentNullException.ThrowIfNull(excluded);
        if (lambda.Length < ComponentCount)
            throw new ArgumentException(ErrorTexts.TooFewComponents(lambda.Length, ComponentCount), nameof(lambda));
        var variances = new ModelVariances(this, lambda, excluded);
        double[] values = new double[Matrix.SlotCount];
        Matrix.Assemble(variances.RowPrecision, variances.PriorPrecision, values);
        return new LinearGaussianPosterior(this, variances, _cholesky.Factor(values));
    }

    /// <summary>The same rows and values, the error variance of row k multiplied by the k-th factor: the pattern is not analysed anew.</summary>
    /// <exception cref="ArgumentException">There is not one factor for each row.</exception>
    public LinearGaussianModel WithErrorsTimes(ReadOnlySpan<double> factors)
    {
        if (factors.Length != _observations.Length)
            throw new ArgumentException(ErrorTexts.LengthMismatch("factors", factors.Length, _observations.Length), nameof(factors));
        GaussianObservation[] observations = [.. _observations];
        for (int k = 0; k < observations.Length; k++)
            observations[k] = observations[k] with { Variance = observations[k].Variance.Times(factors[k]) };
        return new LinearGaussianModel(this, observations);
    }

    private static void RequireFinite(double[] values, string what)
    {
        int index = Array.FindIndex(values, value => !double.IsFinite(value));
        if (index >= 0)
            throw new ArgumentException(ErrorTexts.ValueNotFinite(what, index, values[index]), nameof(values));
    }
}
