using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Numerics.Distributions;
using Codeworth.Numerics.Linear;
using Codeworth.Wages;

namespace Codeworth.Estimates.Fitting;

/// <summary>Turns a figure's population and date into a row of the location system, or says why it cannot.</summary>
internal sealed class FigureDesign
{
    private readonly LocationSpace _space;
    private readonly ModelParameters _parameters;
    private readonly FitEvidence _evidence;
    private readonly FigurePopulation _population;
    private readonly BiasTerms _bias;
    private readonly TrendDesign _trend;

    public FigureDesign(LocationSpace space, ModelParameters parameters, FitEvidence evidence)
    {
        (_space, _parameters, _evidence) = (space, parameters, evidence);
        _population = new FigurePopulation(space.Workforce, parameters, evidence.Vocabulary);
        _bias = new BiasTerms(space.Space, parameters);
        Origin = YearMonth.TryParse(parameters.Origin, out YearMonth origin) ? origin : throw WorkforceBuilder.Unknown("origin");
        _trend = new TrendDesign(space.Layout, parameters.FirstYear, origin);
    }

    public YearMonth Origin { get; }

    /// <summary>Why a figure with this citation is not fitted, or null.</summary>
    public string? Unused(Citation cited)
    {
        string programme = _evidence.Sources[cited.Source].Programme;
        if (cited.Tier == Tier.C)
            return "it has no source (tier C)";
        if (_evidence.Excluded.Contains(cited.Id))
            return "a correction sets it aside";
        if (!_parameters.Programmes.TryGetValue(programme, out ProgrammeParameters? known) || !known.Use)
            return "its programme is shown, not fitted";
        if (!_parameters.Series.TryGetValue(Series(cited.Population), out SeriesParameters? series) || !series.Use || (series.Only.Length > 0 && series.Only != programme))
            return "its occupation is a neighbour or another series";
        if (!_trend.Reaches(cited.Date))
            return "its date lies outside the trend";
        return FigurePopulation.NotUnderstood(cited.Population);
    }

    /// <summary>
    /// The design in components, bias terms as complements of their unknowns' indices; null when a level of its population is not known.
    /// </summary>
    public IReadOnlyList<(int Index, double Coefficient)>? Terms(Citation cited, bool isMean)
    {
        string programme = _evidence.Sources[cited.Source].Programme;
        string series = Series(cited.Population);
        Said said = new();
        if (!_population.TryRead(cited.Population, _parameters.Series[series], _parameters.Programmes[programme], ref said))
            return null;
        Terms terms = new(stackalloc int[Compiled.Terms.Capacity], stackalloc double[Compiled.Terms.Capacity]);
        terms.Add(_space.Layout.Level, 1);
        _trend.Write(cited.Date, ref terms);
        if (!TryPlace(cited.Population, ref terms))
            return null;
        Span<double> roles = stackalloc double[_space.Workforce.Roles.Length];
        _space.Person.Write(said, roles, ref terms);
        List<(int, double)> written = [.. _bias.Of(cited, programme, series, isMean).Select(term => (~term.Index, term.Coefficient))];
        for (int t = 0; t < terms.Count; t++)
            written.Add((terms.Indices[t], terms.Coefficients[t]));
        return written;
    }

    /// <summary>The spread of the people a citation speaks of, who are alike in what it says, around a median of 0.</summary>
    /// <param name="cited">A citation that has terms.</param>
    /// <param name="model">The fit whose spread it is.</param>
    /// <param name="effect">What the citation says adds to the median of its place, log.</param>
    public JoinedHalfNormals Alike(Citation cited, FittedModel model, double effect)
    {
        Said said = new();
        _population.TryRead(cited.Population, _parameters.Series[Series(cited.Population)], _parameters.Programmes[_evidence.Sources[cited.Source].Programme], ref said);
        Span<double> roles = stackalloc double[_space.Workforce.Roles.Length];
        _space.Person.RoleShares(said, roles);
        int area = cited.Population["area"] is { } id && _space.AreaComponent.TryGetValue(id, out int component) ? component - _space.Layout.Core : -1;
        return model.Alike(area, cited.Date, effect, said, roles);
    }

    /// <summary>The design in unknowns.</summary>
    public SparseRow Row(IEnumerable<(int Index, double Coefficient)> terms)
    {
        List<(int, double)> row = [];
        foreach ((int index, double coefficient) in terms)
        {
            if (index < 0)
                row.Add((~index, coefficient));
            else
                Expand(_space.Components[index], coefficient, row);
        }

        return SparseRow.Of(row);
    }

    private static string Series(Population population) => population["occupation"] ?? Occupation.MedicalRecordsSpecialists;

    private bool TryPlace(Population population, ref Terms terms)
    {
        if (population["area"] is not { } id || id == Area.NationId)
            return true;
        bool known = _space.AreaComponent.TryGetValue(id, out int component);
        if (known)
            terms.Add(component, 1);
        return known;
    }

    private static void Expand(SparseRow component, double coefficient, List<(int, double)> row)
    {
        for (int t = 0; t < component.Count; t++)
            row.Add((component.Indices[t], coefficient * component.Coefficients[t]));
    }
}
