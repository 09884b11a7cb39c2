namespace Codeworth.Markets;

/// <summary>Everything that can be said about a job and a person: the reference tables.</summary>
public sealed record Vocabulary(
    Lookup<Occupation> Occupations,
    Places Places,
    Lookup<Credential> Credentials,
    Lookup<Role> Roles,
    Lookup<Specialty> Specialties,
    Lookup<Setting> Settings,
    Lookup<WorkMode> Modes,
    Lookup<Education> Educations);
