using Codeworth.Estimates.Compiled;
using Codeworth.Estimates.Parameters;
using Codeworth.Markets;
using Codeworth.Numerics.Linear;

namespace Codeworth.Estimates.Fitting;

/// <summary>
/// The unknowns of the location system and the components answers are made of, each component a sparse combination of unknowns
/// (method, equations 1 to 9).
/// </summary>
internal sealed class LocationSpace
{
    private readonly ModelParameters _parameters;
    private readonly Vocabulary _vocabulary;

    public LocationSpace(ModelParameters parameters, Vocabulary vocabulary, PlaceCovariates covariates)
    {
        (_parameters, _vocabulary) = (parameters, vocabulary);
        Workforce = WorkforceBuilder.Build(parameters, vocabulary);
        Layout = new ComponentLayout(Workforce, parameters.LastYear - parameters.FirstYear);
        Space = new ParameterSpace(parameters.Components);
        Person = new PersonDesign(Workforce, Layout);
        List<SparseRow> rows = [SparseRow.Of((Space.Known("level", parameters.Level), 1))];
        rows.AddRange(Growth());
        rows.AddRange(Centred("role", Workforce.Roles, Workforce.RoleShares));
        rows.AddRange(Slopes());
        rows.AddRange(CredentialRows());
        rows.AddRange(Centred("setting", Workforce.Settings, Workforce.SettingShares));
        rows.AddRange(Centred("mode", Workforce.Modes, Workforce.ModeShares));
        rows.AddRange(Centred("education", Workforce.Educations, Workforce.EducationShares));
        rows.AddRange(Centred("specialty", Workforce.Specialties, new double[Workforce.Specialties.Length]));
        Areas = [.. vocabulary.Places.All.Where(area => area.Kind != AreaKind.Nation)];
        rows.AddRange(Areas.Select(area => Place(area, covariates)));
        Components = rows;
        for (int i = 0; i < Areas.Count; i++)
            AreaComponent[Areas[i].Id] = Layout.Core + i;
    }

    public Workforce Workforce { get; }

    public ComponentLayout Layout { get; }

    public ParameterSpace Space { get; }

    public PersonDesign Person { get; }

    /// <summary>Each component in unknowns, in the order of the layout, areas last.</summary>
    public IReadOnlyList<SparseRow> Components { get; }

    /// <summary>Areas in the order of their components; the nation has none.</summary>
    public IReadOnlyList<Area> Areas { get; }

    public Dictionary<string, int> AreaComponent { get; } = new(StringComparer.Ordinal);

    private IEnumerable<SparseRow> Growth()
    {
        int drift = Space.Known("drift", _parameters.Drift);
        for (int year = _parameters.FirstYear; year < _parameters.LastYear; year++)
            yield return SparseRow.Of((drift, 1), (Space.Pooled($"growth:{year}", "trend-step"), 1));
    }

    /// <summary>Levels less the workforce's mean of them (equation 3).</summary>
    private IEnumerable<SparseRow> Centred(string category, IReadOnlyList<string> levels, double[] shares)
    {
        (int Index, double Coefficient)[][] effects = [.. levels.Select(level => Level(category, level))];
        return levels.Select((_, level) => SparseRow.Of(effects.SelectMany((terms, other) =>
            terms.Select(term => (term.Index, term.Coefficient * ((other == level ? 1.0 : 0.0) - shares[other]))))));
    }

    /// <summary>A level's unknown; of one that is a step from another, that other's and the step.</summary>
    private (int Index, double Coefficient)[] Level(string category, string level)
    {
        CategoryParameters parameters = _parameters.Categories[category];
        if (parameters.Levels.GetValueOrDefault(level) is not { Of.Length: > 0 } own)
            return [(Space.Pooled($"{category}:{level}", parameters.Component), 1)];
        bool stands = parameters.Levels.TryGetValue(own.Of, out LevelParameters? other) && other.Of.Length == 0 && own.Of != level;
        return stands && own.Step is { } step
            ? [(Space.Pooled($"{category}:{own.Of}", parameters.Component), 1), (Space.Known($"{category}:{level}", step), 1)]
            : throw WorkforceBuilder.Unknown($"{category}.levels.{level}.of: {own.Of}");
    }

    private IEnumerable<SparseRow> Slopes()
    {
        ExperienceParameters experience = _parameters.Experience;
        int common = Space.Known("experience:common", experience.Common);
        for (int segment = 0; segment < Workforce.Segments; segment++)
        {
            Prior prior = new() { Mean = experience.Slopes[segment], Sd = experience.Sd[segment] };
            int own = Space.Known($"experience:{experience.Knots[segment]}", prior);
            yield return SparseRow.Of((own, 1), (common, experience.Slopes[segment]));
        }
    }

    private IEnumerable<SparseRow> CredentialRows()
    {
        CredentialParameters credentials = _parameters.Credentials;
        yield return SparseRow.Of((Space.Known("certified", credentials.Certified), 1));
        yield return SparseRow.Of((Space.Known("second", credentials.Second), 1));
        yield return SparseRow.Of((Space.Known("third", credentials.Third), 1));
        var effects = _vocabulary.Credentials.All.Select(Effect).ToList();
        var mean = effects.SelectMany((terms, i) => terms.Select(term => (term.Index, -term.Coefficient * Workforce.CredentialMix[i]))).ToList();
        foreach (var terms in effects)
            yield return SparseRow.Of(terms.Concat(mean));
    }

    private (int Index, double Coefficient)[] Effect(Credential credential)
    {
        CredentialParameters credentials = _parameters.Credentials;
        int group = credentials.Groups.TryGetValue(credential.Group, out Prior? prior)
            ? Space.Known($"credential-group:{credential.Group}", prior)
            : Space.Pooled($"credential-group:{credential.Group}", credentials.GroupComponent);
        return [(group, 1), (Space.Pooled($"credential:{credential.Id}", credentials.Component), 1)];
    }

    /// <summary>A place's part: its covariates, its state, itself; a state's own market is not the mean of its areas (equation 8).</summary>
    private SparseRow Place(Area area, PlaceCovariates covariates)
    {
        PlaceParameters places = _parameters.Places;
        List<(int, double)> terms =
        [
            (Space.Known("places", places.Offset), 1),
            (Space.Known("price-parity", places.PriceParity), covariates.PriceParity(area)),
            (Space.Known("nonmetro", places.Nonmetro), area.Kind == AreaKind.Nonmetro ? 1 : 0),
            (Space.Pooled($"state:{area.State}", "state"), 1),
        ];
        terms.AddRange(places.Neighbours.Select((occupation, i) => (Space.Pooled($"neighbour:{occupation}", "neighbour"), covariates.Neighbour(area, i))));
        terms.Add((Space.Pooled($"area:{area.Id}", area.Kind == AreaKind.State ? "state-market" : "area"), 1));
        return SparseRow.Of(terms);
    }
}
