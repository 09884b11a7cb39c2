using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// What stands between a programme's figures and the workforce: its offset, its year's, and the confounding in each of its raw gaps
/// (method, equation 10).
/// </summary>
internal sealed class BiasTerms(ParameterSpace space, ModelParameters parameters)
{
    /// <summary>Unknowns a figure carries beside its design, with their coefficients.</summary>
    public IEnumerable<(int Index, double Coefficient)> Of(Citation cited, string programme, string series, bool isMean)
    {
        ProgrammeParameters here = parameters.Programmes[programme];
        string by = here.By.Length > 0 ? $"{programme}:{cited.Population[here.By]}" : programme;
        SeriesParameters code = parameters.Series[series];
        if (code.Sd > 0)
            yield return (space.Known($"series:{series}", new Prior { Mean = code.Mean, Sd = code.Sd }), 1);
        if (here.Offset is { } offset)
            yield return (space.Known($"offset:{(here.ByComponent.Length > 0 ? programme : by)}", offset), 1);
        if (here.ByComponent.Length > 0)
            yield return (space.Pooled($"offset:{by}", here.ByComponent), 1);
        if (here.YearSd > 0)
            yield return (space.Known($"year:{by}:{cited.Date.Year}", new Prior { Sd = here.YearSd }), 1);
        if (isMean && here.MeanSd > 0)
            yield return (space.Known($"mean:{by}", new Prior { Sd = here.MeanSd }), 1);
        foreach ((string attribute, double sd) in here.Confounding)
        {
            if (Confounding(cited.Population, by, attribute, sd) is { } term)
                yield return term;
        }

        foreach ((string attribute, string component) in here.ConfoundingComponents)
        {
            if (cited.Population[attribute] is { } level)
                yield return (space.Pooled($"confounding:{by}:{attribute}={level}", component), 1);
        }
    }

    /// <summary>Age beyond coding experience is confounded in proportion to it; every other level has a term of its own.</summary>
    private (int Index, double Coefficient)? Confounding(Population population, string by, string attribute, double sd)
    {
        Prior prior = new() { Sd = sd };
        if (attribute == "experience" && population["potential_experience"] is { } potential)
        {
            (double centre, double per) = (parameters.Experience.Potential.Centre, parameters.Experience.Potential.Per);
            return (space.Known($"confounding:{by}:age", prior), ((YearsRange.Read(potential)?.Middle ?? centre) - centre) / per);
        }

        return population[attribute] is { } level ? (space.Known($"confounding:{by}:{attribute}={level}", prior), 1) : null;
    }
}
