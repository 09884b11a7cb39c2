using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>The error of a figure: what its publisher states, and an estimated part by its kind (method, equation 11).</summary>
internal sealed class FigureErrors(ParameterSpace space, ModelParameters parameters, Vocabulary vocabulary)
{
    /// <summary>Jobs taken for an area whose employment is not published: the publisher withholds small numbers.</summary>
    private const double SmallArea = 50;

    public GaussianVariance Of(Citation cited, string programme, double? n, double? relativeStandardError)
    {
        double stated = relativeStandardError is { } error ? error * error : 0;
        (string component, double scale) = programme switch
        {
            "oews" => Official(cited.Population, n),
            "oflc" => ("oflc-figure", 1),
            _ => ("survey-figure", 1.0),
        };
        return GaussianVariance.Estimated(space.Component(component), scale, stated);
    }

    /// <summary>Persons of one pattern: their own spread over their number, and what they share.</summary>
    public GaussianVariance OfPersons(string programme, int count)
    {
        double shared = parameters.Errors.PersonPattern;
        return GaussianVariance.Estimated(space.Component($"person-{programme}"), 1.0 / count, shared * shared);
    }

    private (string Component, double Scale) Official(Population population, double? jobs)
    {
        if (population["industry"] is not null)
            return ("industry-figure", 1);
        return vocabulary.Places.Find(population["area"] ?? Area.NationId)?.Kind switch
        {
            AreaKind.Nation => ("national", 1),
            AreaKind.State => ("state-figure", 1),
            _ => ("area-figure", 1 + (100 / Math.Max(jobs ?? SmallArea, SmallArea))),
        };
    }
}
