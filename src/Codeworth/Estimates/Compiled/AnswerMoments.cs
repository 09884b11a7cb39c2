namespace Codeworth.Estimates.Compiled;

/// <summary>Mean and variance of linear combinations of components.</summary>
internal static class AnswerMoments
{
    public static double Mean(CompiledModel model, in Terms terms)
    {
        double mean = 0;
        for (int t = 0; t < terms.Count; t++)
            mean += terms.Coefficients[t] * model.Mean[terms.Indices[t]];
        return mean;
    }

    /// <summary>The part of the mean that what is said of the person and the work makes: all but level, trend and place.</summary>
    public static double Effect(CompiledModel model, ComponentLayout layout, in Terms terms)
    {
        double effect = 0;
        for (int t = 0; t < terms.Count; t++)
        {
            if (terms.Indices[t] >= layout.Role && terms.Indices[t] < layout.Core)
                effect += terms.Coefficients[t] * model.Mean[terms.Indices[t]];
        }

        return effect;
    }

    /// <summary>x' Sigma x over the terms alone.</summary>
    public static double Variance(CompiledModel model, in Terms terms)
    {
        double variance = 0;
        for (int t = 0; t < terms.Count; t++)
        {
            double cross = 0;
            for (int u = 0; u < t; u++)
                cross += terms.Coefficients[u] * model.CovarianceOf(terms.Indices[t], terms.Indices[u]);
            double own = terms.Coefficients[t] * model.CovarianceOf(terms.Indices[t], terms.Indices[t]);
            variance += terms.Coefficients[t] * ((2 * cross) + own);
        }

        return Math.Max(variance, 0);
    }

    /// <summary>Covariance of a combination and one component.</summary>
    public static double Covariance(CompiledModel model, in Terms terms, int component)
    {
        double covariance = 0;
        for (int t = 0; t < terms.Count; t++)
            covariance += terms.Coefficients[t] * model.CovarianceOf(terms.Indices[t], component);
        return covariance;
    }
}
