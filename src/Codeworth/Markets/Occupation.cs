using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>An occupation of the Standard Occupational Classification (SOC 2018).</summary>
/// <param name="Id">SOC 2018 code: <c>29-2072</c>.</param>
/// <param name="Earlier">Codes of earlier classifications that stood for it, with what differs.</param>
public sealed record Occupation(string Id, string Name, ImmutableArray<string> OtherNames, string Earlier)
    : Named(Id, Name, OtherNames)
{
    /// <summary>Medical records specialists: the occupation coders are counted in, with records clerks and registrars.</summary>
    public const string MedicalRecordsSpecialists = "29-2072";

    /// <summary>The total of all occupations, which is none of them.</summary>
    public const string All = "00-0000";
}
