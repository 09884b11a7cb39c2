using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>A question as it was typed, the same fields at every door. Null or empty is not said.</summary>
/// <param name="Years"><c>4</c>, <c>2.5</c></param>
/// <param name="Credentials"><c>CPC</c>, <c>CRC</c>; <c>none</c> alone says that none is held.</param>
/// <param name="Role">Id, name or title of a role.</param>
/// <param name="Specialty">Id or name of a specialty.</param>
/// <param name="Setting">Id or name of a setting.</param>
/// <param name="Area">State name or code, metro name, CBSA code, county or ZIP.</param>
/// <param name="Mode">on-site, hybrid, remote.</param>
/// <param name="Education">Id or name of an education.</param>
/// <param name="Pay"><c>58000</c>, <c>$58,000</c>, <c>28/hour</c></param>
/// <param name="On"><c>2026-11</c>; the door's current month where empty.</param>
public sealed record WorthFields(
    string? Years = null,
    ImmutableArray<string> Credentials = default,
    string? Role = null,
    string? Specialty = null,
    string? Setting = null,
    string? Area = null,
    string? Mode = null,
    string? Education = null,
    string? Pay = null,
    string? On = null)
{
    /// <summary>What was typed for each option.</summary>
    /// <param name="typed">The text typed for an option that does not repeat; null or empty where nothing was.</param>
    /// <param name="credentials">The credentials typed.</param>
    public static WorthFields From(Func<WorthOption, string?> typed, ImmutableArray<string> credentials) => new(
        typed(WorthOptions.Years),
        credentials,
        typed(WorthOptions.Role),
        typed(WorthOptions.Specialty),
        typed(WorthOptions.Setting),
        typed(WorthOptions.Area),
        typed(WorthOptions.Mode),
        typed(WorthOptions.Education),
        typed(WorthOptions.Pay),
        typed(WorthOptions.On));
}
