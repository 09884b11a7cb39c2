namespace Codeworth.Benefits;

/// <summary>Whom an employer's health plan covers.</summary>
public enum HealthCoverage
{
    /// <summary>No plan, or none taken.</summary>
    None,

    /// <summary>The employee alone.</summary>
    Single,

    /// <summary>The employee and family.</summary>
    Family,
}
