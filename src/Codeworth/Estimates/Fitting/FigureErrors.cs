using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>The error of a figure: what its publisher states, and an estimated part by its kind (method, equation 11).</summary>
internal sealed class FigureErrors(ParameterSpace space, ModelParameters parameters, Vocabulary vocabulary, YearMonth newest, PublishedMedians medians)
{
    /// <summary>Component of how far a place moves in a year apart from the nation.</summary>
    public const string LocalChange = "local-change";

    public GaussianVariance Of(Citation cited, string programme, double? n, double? relativeStandardError)
    {
        double stated = relativeStandardError is { } error ? error * error : 0;
        (string component, double scale) = programme switch
        {
            "oews" => Official(cited, n),
            "oflc" => ("oflc-figure", medians.Ever(cited) ? 1 : parameters.Errors.WiderLevel),
            _ => ("survey-figure", 1.0),
        };
        return GaussianVariance.Estimated(space.Component(component), scale, stated);
    }

    /// <summary>Persons of one pattern: what they share, and their own variance over their number.</summary>
    public GaussianVariance OfPersons(string programme, int count, double variance) =>
        GaussianVariance.Estimated(space.Component(PersonSpread.Component(programme)), 1, variance / count);

    private (string Component, double Scale) Official(Citation cited, double? jobs)
    {
        if (cited.Population["industry"] is not null)
            return ("industry-figure", 1);
        return vocabulary.Places.Find(cited.Population["area"] ?? Area.NationId)?.Kind switch
        {
            AreaKind.Nation => ("national", 1),
            AreaKind.State => Local("state-figure", cited, 1),
            _ => Local("area-figure", cited, parameters.Errors.Sampling(jobs)),
        };
    }

    /// <summary>
    /// A place's newest figure speaks of it as it is. An earlier one speaks of it as it was: places move apart from the nation as random
    /// walks, and releases share two thirds of their sample, so that a jump between them is a change rather than two errors.
    /// </summary>
    private (string Component, double Scale) Local(string component, Citation cited, double scale)
    {
        double years = newest.YearsSince(cited.Date);
        return years > 0 ? (LocalChange, scale * years) : (component, scale);
    }
}
