using Codeworth.Effects;
using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>How many fitted figures speak of what a step leads to.</summary>
internal sealed class StepEvidence
{
    private readonly FittedModel _fit;
    private readonly NamedFigures _named;
    private readonly ComponentLayout _layout;
    private readonly Workforce _people;

    public StepEvidence(FittedModel fit) => (_fit, _named, _layout, _people) = (fit, new NamedFigures(fit, []), fit.Design.Layout, fit.Compiled.Workforce);

    /// <summary>Figures, and sources they are of.</summary>
    public (int Figures, int Sources) Of(Named what) => what switch
    {
        Credential credential => _named.OfComponent(_layout.Credential + _fit.Design.CredentialIndex(credential)),
        Role role => _named.OfComponent(_layout.Role + _people.Roles.IndexOf(role.Id)),
        Setting setting => _named.OfComponent(_layout.Setting + _people.Settings.IndexOf(setting.Id)),
        Specialty specialty => _named.OfComponent(_layout.Specialty + _people.Specialties.IndexOf(specialty.Id)),
        WorkMode mode => _named.OfComponent(_layout.Mode + _people.Modes.IndexOf(mode.Id)),
        Education education => _named.OfComponent(_layout.Education + _people.Educations.IndexOf(education.Id)),
        Area area when _fit.Design.AreaIndex(area) is var index and >= 0 => _named.OfComponent(_fit.Design.FirstArea + index),
        _ => (0, 0),
    };
}
