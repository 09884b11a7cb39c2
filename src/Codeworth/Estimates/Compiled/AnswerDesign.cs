using System.Collections.Frozen;
using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Estimates.Compiled;

/// <summary>Turns a market, a profile and a date into components of an answer.</summary>
internal sealed class AnswerDesign
{
    private readonly CompiledModel _model;
    private readonly FrozenDictionary<string, int> _roles;
    private readonly FrozenDictionary<string, int> _credentials;
    private readonly FrozenDictionary<string, int> _settings;
    private readonly FrozenDictionary<string, int> _modes;
    private readonly FrozenDictionary<string, int> _educations;
    private readonly FrozenDictionary<string, int> _specialties;
    private readonly FrozenDictionary<string, int> _areas;

    public AnswerDesign(CompiledModel model)
    {
        _model = model;
        Layout = new ComponentLayout(model.Workforce, model.GrowthSteps);
        Trend = new TrendDesign(Layout, model.FirstYear, model.Origin);
        Person = new PersonDesign(model.Workforce, Layout);
        (_roles, _credentials) = (Indices(model.Workforce.Roles), Indices(model.Workforce.Credentials));
        (_settings, _modes) = (Indices(model.Workforce.Settings), Indices(model.Workforce.Modes));
        (_educations, _specialties) = (Indices(model.Workforce.Educations), Indices(model.Workforce.Specialties));
        _areas = Indices(model.Areas);
    }

    public ComponentLayout Layout { get; }

    public TrendDesign Trend { get; }

    public PersonDesign Person { get; }

    /// <summary>Index of the first area among the components.</summary>
    public int FirstArea => Layout.Core + _model.Biases.Length;

    /// <summary>Index of an area among the areas, or -1 for the nation.</summary>
    /// <exception cref="KeyNotFoundException">The model was fitted without that area.</exception>
    public int AreaIndex(Area area) => area.Kind == AreaKind.Nation ? -1 : _areas[area.Id];

    public int CredentialIndex(Credential credential) => _credentials[credential.Id];

    /// <summary>
    /// Index of the credential that leads: the one with which, all else as said, its holders are paid most; so a further one never lowers an
    /// answer. -1 when none is held.
    /// </summary>
    public int Lead(Market market, Profile profile)
    {
        ImmutableArray<Credential> credentials = profile.Credentials ?? [];
        if (credentials.Length <= 1)
            return credentials.IsEmpty ? -1 : CredentialIndex(credentials[0]);
        int lead = -1;
        double most = double.NegativeInfinity;
        foreach (Credential credential in credentials)
        {
            int index = CredentialIndex(credential);
            double mean = MeanWith(market, profile, index);
            if (mean > most)
                (lead, most) = (index, mean);
        }

        return lead;
    }

    /// <summary>What is said. <paramref name="lead"/> is memory for one credential.</summary>
    public Said Read(Market market, Profile profile, Span<int> lead)
    {
        lead[0] = Lead(market, profile);
        return ReadWith(market, profile, lead);
    }

    /// <summary>Writes an answer's components: the nation's level at the date, the place, the person.</summary>
    public void Write(Area area, YearMonth on, in Said said, Span<double> roles, ref Terms terms)
    {
        terms.Add(Layout.Level, 1);
        Trend.Write(on, ref terms);
        Person.Write(said, roles, ref terms);
        if (AreaIndex(area) is var index and >= 0)
            terms.Add(FirstArea + index, 1);
    }

    private Said ReadWith(Market market, Profile profile, Span<int> lead)
    {
        Said said = new();
        if (market.Role is { } role)
            said.Role = Levels.One(_roles[role.Id]);
        if (market.Setting is { } setting)
            said.Setting = Levels.One(_settings[setting.Id]);
        if (market.Mode is { } mode)
            said.Mode = Levels.One(_modes[mode.Id]);
        if (market.Specialty is { } specialty)
            said.Specialty = Levels.One(_specialties[specialty.Id]);
        if (profile.Education is { } education)
            said.Education = Levels.One(_educations[education.Id]);
        if (profile.Years is { } years)
            (said.From, said.To) = (years, years);
        if (profile.Credentials is not { } credentials)
            return said;
        if (credentials.IsEmpty)
            said.Certified = 0;
        else
            said.Credentials = lead[..1];
        said.Held = Math.Min(credentials.Length, 3);
        return said;
    }

    private double MeanWith(Market market, Profile profile, int lead)
    {
        Said said = ReadWith(market, profile, [lead]);
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Person.Write(said, stackalloc double[_model.Workforce.Roles.Length], ref terms);
        return AnswerMoments.Mean(_model, terms);
    }

    private static FrozenDictionary<string, int> Indices(ImmutableArray<string> ids) =>
        ids.Select((id, i) => (id, i)).ToFrozenDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
}
