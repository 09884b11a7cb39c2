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
}
