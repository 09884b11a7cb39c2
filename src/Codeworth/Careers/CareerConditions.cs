using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>What steps need, as bits of a mask: years of experience, education, credentials.</summary>
internal sealed class CareerConditions
{
    private readonly ImmutableArray<int> _years;
    private readonly ImmutableArray<Education> _educations;
    private readonly ImmutableArray<string> _credentials;

    /// <param name="tables">The tables.</param>
    /// <param name="exams">Exams that may be sat for: what none of them takes is not told apart.</param>
    /// <param name="roles">Roles that may be taken.</param>
    /// <param name="isInside">Whether somebody begins inside coding; else a first job takes a coding credential.</param>
    public CareerConditions(CareerTables tables, IReadOnlyCollection<Credential> exams, IReadOnlyCollection<Role> roles, bool isInside)
    {
        Promotion[] promotions = [.. tables.Promotions.Where(promotion => roles.Any(role => role.Id == promotion.To))];
        _years = [.. promotions.Select(promotion => promotion.Years).Concat(exams.Select(credential => credential.Years)).Append(1).Where(years => years > 0).Distinct().Order()];
        _educations = [.. promotions.Select(promotion => promotion.Education).Concat(exams.Select(credential => credential.Education))
            .Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Select(id => tables.Words.Educations.Find(id)!).OrderBy(education => education.Years)];
        _credentials = [.. promotions.Select(promotion => promotion.Credential).Concat(exams.Select(credential => credential.Requires)).Concat(isInside ? [] : [Promotion.AnyCoding]).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Ids of credentials that open a role, and <see cref="Promotion.AnyCoding"/>.</summary>
    public ImmutableArray<string> Credentials => _credentials;

    /// <summary>Holds while a first job may still be found.</summary>
    public static uint MayEnter => 1u << 31;

    public uint Years(int years) => years <= 0 ? 0 : 1u << _years.IndexOf(years);

    public uint Education(string id) => id.Length == 0 ? 0 : 1u << (_years.Length + _educations.ToList().FindIndex(education => education.Id == id));

    public uint Credential(string id) => id.Length == 0 ? 0 : 1u << (_years.Length + _educations.Length + _credentials.IndexOf(id));

    public uint Of(Promotion promotion) => Years(promotion.Years) | Education(promotion.Education) | Credential(promotion.Credential);

    public uint HeldYears(double years)
    {
        uint held = 0;
        for (int i = 0; i < _years.Length; i++)
            held |= years >= _years[i] ? 1u << i : 0;
        return held;
    }

    public uint HeldEducation(Education education)
    {
        uint held = 0;
        for (int i = 0; i < _educations.Length; i++)
            held |= education.Years >= _educations[i].Years ? 1u << (_years.Length + i) : 0;
        return held;
    }

    public uint HeldCredentials(IEnumerable<Credential> credentials)
    {
        uint held = 0;
        foreach (Credential credential in credentials)
        {
            held |= _credentials.Contains(credential.Id) ? Credential(credential.Id) : 0;
            held |= CareerTables.CertifiesCoding(credential) && _credentials.Contains(Promotion.AnyCoding) ? Credential(Promotion.AnyCoding) : 0;
        }

        return held;
    }
}
