namespace Codeworth.Numerics.Linear;

/// <summary>
/// The log marginal likelihood of a <see cref="LinearGaussianModel"/> and its gradient, from the posterior alone.
/// </summary>
/// <remarks>
/// -2 log p(y) = K log 2 pi + sum_k log v_k + sum_i log p_i + log det Q + sum_k (y_k - a_k . mu)^2 / v_k + sum_i (mu_i - m_i)^2 / p_i,
/// which equals the log density of N(A m, A P A^T + V) at y (Rasmussen &amp; Williams, Gaussian Processes for Machine Learning, 2006,
/// sec. 2.7 and A.3). Gradient by Fisher's identity (Fisher 1925; Dempster, Laird &amp; Rubin 1977), the posterior expectation of the
/// complete-data score: d/d lambda_g = sum_i [((mu_i - m_i)^2 + Sigma_ii) / p_i^2 - 1 / p_i] s_i exp(2 lambda_g), and likewise for rows
/// with (y_k - a_k . mu)^2 + a_k Sigma a_k^T.
/// </remarks>
internal static class MarginalLikelihood
{
    public static double Log(LinearGaussianModel model, ModelVariances variances, LinearGaussianPosterior posterior)
    {
        double sum = posterior.Factor.LogDeterminant;
        for (int i = 0; i < model.ParameterCount; i++)
        {
            double shift = posterior.Mean[i] - model.PriorMean[i];
            sum += Math.Log(variances.Prior[i]) + (shift * shift * variances.PriorPrecision[i]);
        }

        for (int k = 0; k < model.ObservationCount; k++)
        {
            double precision = variances.RowPrecision[k], residual = posterior.Residual(k);
            if (precision > 0)
                sum += Math.Log(2 * Math.PI * variances.Row[k]) + (residual * residual * precision);
        }

        return -0.5 * sum;
    }

    public static double[] Gradient(LinearGaussianModel model, ModelVariances variances, LinearGaussianPosterior posterior)
    {
        double[] gradient = new double[variances.Lambda.Length];
        for (int i = 0; i < model.ParameterCount; i++)
        {
            GaussianVariance variance = model.Parameters[i].Variance;
            if (variance.Scale == 0)
                continue;
            double shift = posterior.Mean[i] - model.PriorMean[i];
            double square = (shift * shift) + posterior.ParameterVariance(i);
            gradient[variance.Component] += Score(square, variances.PriorPrecision[i]) * variance.EstimatedPart(variances.Component);
        }

        for (int k = 0; k < model.ObservationCount; k++)
        {
            GaussianVariance variance = model.Observations[k].Variance;
            double precision = variances.RowPrecision[k], residual = posterior.Residual(k);
            if (variance.Scale == 0 || precision == 0)
                continue;
            double square = (residual * residual) + posterior.FittedVariance(k);
            gradient[variance.Component] += Score(square, precision) * variance.EstimatedPart(variances.Component);
        }

        return gradient;
    }

    private static double Score(double square, double precision) => ((square * precision) - 1) * precision;
}
