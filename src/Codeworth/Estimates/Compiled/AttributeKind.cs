namespace Codeworth.Estimates.Compiled;

/// <summary>What an answer's contributions are told apart by.</summary>
internal enum AttributeKind
{
    Area,
    Experience,
    Credential,
    Role,
    Specialty,
    Setting,
    Mode,
    Education,
}
