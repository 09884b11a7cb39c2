using Codeworth.Estimates.Parameters;
using Codeworth.Numerics.Linear;
using Codeworth.Numerics.Optimisation;

namespace Codeworth.Estimates.Fitting;

/// <summary>Finds the standard deviations that make the evidence most likely, under their log-normal priors (method, equation 12).</summary>
internal static class ComponentSearch
{
    /// <summary>Decimals kept of each log standard deviation, so that the same evidence gives the same fit on every machine.</summary>
    private const int Decimals = 5;

    /// <param name="model">Rows and priors.</param>
    /// <param name="priors">Priors of the standard deviations.</param>
    /// <param name="start">Log standard deviations to start from; null for the centres of the priors.</param>
    /// <returns>Log standard deviations, in the order of the priors.</returns>
    public static double[] Maximise(LinearGaussianModel model, IReadOnlyList<ComponentPrior> priors, double[]? start = null)
    {
        double[] centre = [.. priors.Select(prior => Math.Log(prior.Start))];
        Maximum found = Bfgs.Maximise(
            (point, gradient) => Evaluate(model, priors, centre, point, gradient), start ?? centre, new BfgsOptions(1e-3, 200, 1));
        return [.. found.Point.Select(value => Math.Round(value, Decimals))];
    }

    private static double Evaluate(
        LinearGaussianModel model, IReadOnlyList<ComponentPrior> priors, double[] centre, ReadOnlySpan<double> point, Span<double> gradient)
    {
        LinearGaussianPosterior posterior;
        try
        {
            posterior = model.At(point);
        }
        catch (NotPositiveDefiniteException)
        {
            // A step too far for the arithmetic: as unlikely as can be, so that the search turns back.
            gradient.Clear();
            return double.NegativeInfinity;
        }

        double value = posterior.LogMarginalLikelihood;
        gradient.Clear();
        posterior.Gradient.CopyTo(gradient);
        for (int i = 0; i < priors.Count; i++)
        {
            double z = (point[i] - centre[i]) / priors[i].Spread;
            value -= z * z / 2;
            gradient[i] -= z / priors[i].Spread;
        }

        return value;
    }
}
