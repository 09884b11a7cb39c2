using Codeworth.Markets;

namespace Codeworth.Claims;

/// <summary>What a subject is compared with where a claim does not say it: as the effects are.</summary>
internal static class Comparisons
{
    private const string Commonest = "CPC";

    /// <summary>
    /// The same people without the one thing that is claimed to pay: another credential than a CPC against a CPC, a work mode against on site, an
    /// education against high school, years against none, a role against a coder, a place against the nation. Null where nothing is said.
    /// </summary>
    public static ClaimSubject? Usual(ClaimSubject subject, Vocabulary words) => subject switch
    {
        { Certified: { } certified } => subject with { Certified = !certified },
        { Profile.Credentials: [{ } held] } => subject with { Profile = subject.Profile with { Credentials = held.Id == Commonest ? [] : [words.Credentials.Find(Commonest)!] } },
        { Market.Mode: not null } => subject with { Market = subject.Market with { Mode = words.Modes.Find("on-site") } },
        { Market.Specialty: not null } => subject with { Market = subject.Market with { Specialty = null } },
        { Market.Setting: not null } => subject with { Market = subject.Market with { Setting = null } },
        { Profile.Education: not null } => subject with { Profile = subject.Profile with { Education = words.Educations.Find("high-school") } },
        { Profile.Years: not null } => subject with { Profile = subject.Profile with { Years = 0 } },
        { Market.Area.Kind: not AreaKind.Nation } => subject with { Market = subject.Market with { Area = words.Places.Nation } },
        { Market.Role: { } role } when role.Id != "coder" => subject with { Market = subject.Market with { Role = words.Roles.Find("coder") } },
        _ => null,
    };

    /// <summary>The level of work that the other side says, where this one says none: <c>Texas coders earn more than Ohio</c>.</summary>
    public static ClaimSubject Filled(ClaimSubject subject, ClaimSubject beside) =>
        subject.Market.Role is null && beside.Market.Role is not null ? subject with { Market = subject.Market with { Role = beside.Market.Role } } : subject;

    /// <summary>Whom is meant: <c>coder, CRC, Texas</c>.</summary>
    public static string InWords(ClaimSubject subject)
    {
        (Market job, Profile person) = (subject.Market, subject.Profile);
        string?[] parts =
        [
            job.Role?.Name, job.Specialty?.Name, job.Setting?.Name, job.Mode?.Name, person.Education?.Name,
            person.Years is { } years ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{years:0.#} years") : null,
            person.Credentials is { } held ? held.IsEmpty ? "no credential" : string.Join(", ", held) : null,
            subject.Certified switch { true => "certified", false => "not certified", null => null },
            job.Area.Kind == AreaKind.Nation ? null : job.Area.Name,
        ];
        string said = string.Join(", ", parts.OfType<string>());
        return said.Length > 0 ? said : "everybody";
    }
}
