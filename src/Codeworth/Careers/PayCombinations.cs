using Codeworth.Estimates;
using Codeworth.Estimates.Compiled;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>
/// What each attribute of somebody whose role, years and credentials are known adds to log pay. With these said nothing is averaged over, so that the location is a sum of one part an
/// attribute (method, equation 30).
/// </summary>
/// <param name="fit">The fit.</param>
internal sealed class PayCombinations(FittedModel fit)
{
    private readonly ComponentLayout _layout = fit.Design.Layout;
    private readonly Workforce _people = fit.Compiled.Workforce;

    public PayCombination Role(Role role) => PayCombination.Of((_layout.Role + _people.Roles.IndexOf(role.Id), 1));

    public PayCombination Years(double years)
    {
        (int, double)[] terms = new (int, double)[_people.Segments];
        for (int segment = 0; segment < terms.Length; segment++)
            terms[segment] = (_layout.Slope + segment, fit.Design.Person.Experience.At(years, segment));
        return PayCombination.Of(terms);
    }

    /// <summary>Of so many credentials that one of them leads.</summary>
    public PayCombination Credentials(Credential? lead, int count) => lead is null ? PayCombination.None : PayCombination.Of(
        (_layout.Certified, 1), (_layout.Second, count >= 2 ? 1 : 0), (_layout.Third, count >= 3 ? 1 : 0), (Lead(lead), 1));

    public PayCombination Education(Education education) => PayCombination.Of((_layout.Education + _people.Educations.IndexOf(education.Id), 1));

    public PayCombination Specialty(Specialty? specialty) =>
        specialty is null ? PayCombination.None : PayCombination.Of((_layout.Specialty + _people.Specialties.IndexOf(specialty.Id), 1));

    public PayCombination Setting(Setting? setting) => setting is null ? PayCombination.None : PayCombination.Of((_layout.Setting + _people.Settings.IndexOf(setting.Id), 1));

    public PayCombination Mode(WorkMode? mode) => mode is null ? PayCombination.None : PayCombination.Of((_layout.Mode + _people.Modes.IndexOf(mode.Id), 1));

    public PayCombination Place(Area? area) =>
        area is null || fit.Design.AreaIndex(area) is not (var index and >= 0) ? PayCombination.None : PayCombination.Of((fit.Design.FirstArea + index, 1));

    /// <summary>Log pay a credential is worth as the one that leads, at the posterior mean.</summary>
    public double Worth(Credential credential) => fit.Compiled.Mean[Lead(credential)];

    private int Lead(Credential credential) => _layout.Credential + fit.Design.CredentialIndex(credential);
}
