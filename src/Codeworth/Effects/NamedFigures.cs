using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Evidence;

namespace Codeworth.Effects;

/// <summary>Counts the fitted figures that speak of a level of an attribute: by what they name, or by what the fit reads out of that.</summary>
internal sealed class NamedFigures
{
    /// <summary>The share of a figure's people that makes it speak of them.</summary>
    private const double Enough = 0.25;

    /// <summary>Stands for every level.</summary>
    private const string Any = "";

    private readonly Dictionary<string, (int Figures, HashSet<string> Sources)> _counts = new(StringComparer.Ordinal);

    private readonly FittedFigures _fitted;

    /// <param name="fit">Its fitted figures are counted.</param>
    /// <param name="figures">All the evidence.</param>
    public NamedFigures(FittedModel fit, IEnumerable<Figure> figures)
    {
        _fitted = fit.Compiled.Figures;
        HashSet<string> fitted = [.. _fitted.Ids];
        foreach (Citation cited in figures.Select(figure => figure.Cited).Where(cited => fitted.Contains(cited.Id)).DistinctBy(cited => cited.Id))
        {
            foreach (string attribute in cited.Population.Attributes)
            {
                Add(attribute, Any, cited.Source);
                foreach (string level in cited.Population[attribute]!.Split('|'))
                    Add(attribute, level.Split(':')[0], cited.Source);
            }
        }
    }

    /// <summary>Figures that name it, and sources those are of.</summary>
    public (int Figures, int Sources) Of(string attribute, string level) =>
        _counts.TryGetValue(Key(attribute, level), out var count) ? (count.Figures, count.Sources.Count) : (0, 0);

    /// <summary>
    /// Figures of whose people at least a quarter are of a component's level, and sources those are of: an industry stands for a setting, a
    /// specialty's credential for the specialty.
    /// </summary>
    public (int Figures, int Sources) OfComponent(int component)
    {
        (int figures, int sources) = (0, 0);
        for (int source = 0; source < _fitted.Sources.Length; source++)
        {
            int here = Enumerable.Range(_fitted.SourceStart[source], _fitted.SourceStart[source + 1] - _fitted.SourceStart[source]).Count(k => Speaks(k, component));
            (figures, sources) = (figures + here, sources + (here > 0 ? 1 : 0));
        }

        return (figures, sources);
    }

    /// <summary>Figures that say any of the attributes, which no figure says two of.</summary>
    public (int Figures, int Sources) OfAny(params string[] attributes) => (
        attributes.Sum(attribute => Of(attribute, Any).Figures),
        attributes.SelectMany(attribute => _counts.TryGetValue(Key(attribute, Any), out var count) ? count.Sources : []).Distinct(StringComparer.Ordinal).Count());

    private bool Speaks(int observation, int component)
    {
        for (int t = _fitted.TermStart[observation]; t < _fitted.TermStart[observation + 1]; t++)
        {
            if (_fitted.Index[t] == component)
                return _fitted.Coefficient[t] >= Enough;
        }

        return false;
    }

    private void Add(string attribute, string level, string source)
    {
        var (figures, sources) = _counts.GetValueOrDefault(Key(attribute, level), (0, []));
        sources.Add(source);
        _counts[Key(attribute, level)] = (figures + 1, sources);
    }

    private static string Key(string attribute, string level) => $"{attribute}={level}";
}
