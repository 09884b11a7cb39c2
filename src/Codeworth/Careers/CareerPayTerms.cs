using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Careers;

/// <summary>The combinations of every place on every axis, each less that of the start: the start's own log pay is a part of its own.</summary>
internal sealed class CareerPayTerms
{
    private readonly CareerFigures _figures;
    private readonly double _employerGain;
    private readonly CareerAxes _axes;

    public CareerPayTerms(FittedModel fit, CareerAxes axes, CareerPerson person, CareerTables tables, CareerOptions options, YearMonth on)
    {
        _axes = axes;
        PayCombinations parts = new(fit);
        _figures = tables.Figures;
        _employerGain = Math.Log(1 + (tables.Figures["employer.gain"].Value / 100));
        Role startRole = person.Role ?? axes.Entry;
        PayCombination role = parts.Role(startRole), years = parts.Years(person.Years);
        Roles = tables.Words.Roles.All.ToDictionary(each => each.Id, each => parts.Role(each).Less(role), StringComparer.Ordinal);
        Years = [.. Enumerable.Range(0, options.Horizon + 1).Select(year => parts.Years(person.Years + year).Less(years))];
        CredentialClass held = axes.Credentials[axes.Credentials.Start];
        PayCombination credentials = parts.Credentials(held.Lead, held.Count), education = parts.Education(person.Education);
        Credentials = [.. Enumerable.Range(0, axes.Credentials.Count).Select(i => parts.Credentials(axes.Credentials[i].Lead, axes.Credentials[i].Count).Less(credentials))];
        Study = [.. Enumerable.Range(0, axes.Study.Count).Select(i => parts.Education(axes.Study[i].Held).Less(education))];
        Specialties = [.. axes.Specialties.Select(specialty => parts.Specialty(specialty).Less(parts.Specialty(person.Specialty)))];
        Settings = [.. axes.Settings.Select(setting => parts.Setting(setting).Less(parts.Setting(person.Setting)))];
        Modes = [.. axes.Modes.Select(mode => parts.Mode(mode).Less(parts.Mode(person.Mode)))];
        Places = [.. axes.Places.Select(place => parts.Place(place?.Employer).Less(parts.Place(person.Place?.Employer)))];
        Area area = person.Place?.Employer ?? tables.Words.Places.Nation;
        Start = StartOf(fit, person.MarketIn(area, axes.Entry), person.Profile, on);
        All = [Start, .. Roles.Values, .. Years, .. Credentials, .. Study, .. Specialties, .. Settings, .. Modes, .. Places];
    }

    /// <summary>Log pay at the start, of the market.</summary>
    public PayCombination Start { get; }

    public Dictionary<string, PayCombination> Roles { get; }

    public PayCombination[] Years { get; }

    public PayCombination[] Credentials { get; }

    public PayCombination[] Study { get; }

    public PayCombination[] Specialties { get; }

    public PayCombination[] Settings { get; }

    public PayCombination[] Modes { get; }

    public PayCombination[] Places { get; }

    public PayCombination[] All { get; }

    /// <summary>What a position adds where components have these values. Just promoted, pay is what the raise brought, or the market's where that is less (method, equation 31).</summary>
    public double Position(Position position, ReadOnlySpan<double> components)
    {
        if (position.Role is not { } role)
            return 0;
        double market = Roles[role.Id].At(components);
        return position.Standing switch
        {
            Standing.Promoted => Math.Min(market, Roles[position.From!.Id].At(components) + Math.Log(1 + (_figures.OfPromotion(role.Id, "raise").Value / 100))),
            Standing.Moved => market + _employerGain,
            _ => market,
        };
    }

    private static PayCombination StartOf(FittedModel fit, Market market, Profile profile, YearMonth on)
    {
        Terms terms = new(stackalloc int[Terms.Capacity], stackalloc double[Terms.Capacity]);
        Said said = fit.Design.Read(market, profile, stackalloc int[1]);
        fit.Design.Write(market.Area, on, said, stackalloc double[fit.Compiled.Workforce.Roles.Length], ref terms);
        return PayCombination.Of(terms);
    }
}
