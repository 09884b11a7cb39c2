using Codeworth.Estimates.Parameters;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// Fits so that no gross error decides. Where an observation lies further from what all others say of it than so many standard errors, its
/// error variance is multiplied by the fourth power of the excess, and components and posterior are found again, until that changes nothing
/// (method, equation 21). The power is what makes a gross error count for nothing: with the square it would count for so many standard errors.
/// </summary>
/// <param name="parameters">The unknowns' priors.</param>
/// <param name="priors">Priors of the estimated standard deviations.</param>
/// <param name="doubt">From how many standard errors on.</param>
internal sealed class DoubtedFigures(IReadOnlyList<GaussianParameter> parameters, IReadOnlyList<ComponentPrior> priors, double doubt)
{
    private const int Rounds = 60;
    private const int Searches = 4;

    /// <summary>Factors that change by less, log, have settled: the same whatever they were before.</summary>
    private const double Settled = 1e-10;

    /// <summary>Factors that change by less between two searches call for no other.</summary>
    private const double Alike = 0.01;

    /// <param name="observations">What was observed, each with its usual error.</param>
    /// <param name="known">Log standard deviations that are not to be estimated anew; null to estimate them.</param>
    public RobustPosterior Fit(IReadOnlyList<GaussianObservation> observations, double[]? known = null)
    {
        LinearGaussianModel usual = new(parameters, observations);
        double[] factors = [.. observations.Select(_ => 1.0)];
        double[]? components = known;
        for (int search = 0; known is null && search <= Searches; search++)
        {
            components = ComponentSearch.Maximise(usual.WithErrorsTimes(factors), priors, components);
            double[] next = Settle(usual, components, factors, Alike).Factors;
            bool done = !Changes(factors, next, Alike);
            factors = next;
            if (done)
                break;
        }

        return Settle(usual, components!, factors, Settled);
    }

    /// <summary>At these errors, given as they are: nothing is doubted anew.</summary>
    public RobustPosterior At(IReadOnlyList<GaussianObservation> observations, double[] components, double[] factors) =>
        At(new LinearGaussianModel(parameters, observations), components, factors);

    private static RobustPosterior At(LinearGaussianModel usual, double[] components, double[] factors)
    {
        LinearGaussianModel model = usual.WithErrorsTimes(factors);
        return new RobustPosterior(model, model.At(components), components, factors);
    }

    /// <summary>Doubts until that changes nothing, at fixed standard deviations.</summary>
    private RobustPosterior Settle(LinearGaussianModel usual, double[] components, double[] factors, double least)
    {
        RobustPosterior here = At(usual, components, factors);
        for (int round = 0; round < Rounds; round++)
        {
            double[] next = Factors(here.Posterior, here.Factors);
            if (!Changes(here.Factors, next, least))
                break;
            here = At(usual, components, next);
        }

        return here;
    }

    private double[] Factors(LinearGaussianPosterior posterior, double[] factors)
    {
        double[] next = new double[factors.Length];
        for (int k = 0; k < next.Length; k++)
        {
            double excess = Math.Abs(posterior.StandardisedWithout(k, factors[k])) / doubt;
            next[k] = Math.Max(1, excess * excess * excess * excess);
        }

        return next;
    }

    private static bool Changes(double[] factors, double[] next, double least)
    {
        for (int k = 0; k < factors.Length; k++)
        {
            if (Math.Abs(Math.Log(next[k] / factors[k])) > least)
                return true;
        }

        return false;
    }
}

/// <summary>A fit in which gross errors hardly count.</summary>
/// <param name="Model">The rows, each with the error it was given.</param>
/// <param name="Posterior">At the components.</param>
/// <param name="Components">Log standard deviations.</param>
/// <param name="Factors">By how much each observation's error variance was multiplied: 1 for nearly all.</param>
internal sealed record RobustPosterior(LinearGaussianModel Model, LinearGaussianPosterior Posterior, double[] Components, double[] Factors);
