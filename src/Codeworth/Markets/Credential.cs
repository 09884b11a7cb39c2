using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>A certification a coder can hold.</summary>
/// <param name="Id">Its letters: <c>CPC</c>, <c>CPC-A</c>.</param>
/// <param name="Name">Its name in full.</param>
/// <param name="OtherNames">Other spellings that find it.</param>
/// <param name="Issuer">The body that awards it: AAPC, AHIMA ...</param>
/// <param name="Group">The kind of credential that stands in where there is no evidence on this one: apprentice, outpatient, inpatient, risk-adjustment, auditing, management, records, specialty ...</param>
/// <param name="Covers">What it certifies, in a sentence.</param>
/// <param name="Eligibility">Who may sit for it, in a sentence.</param>
/// <param name="Years">Years of coding experience it takes; where an apprentice's form is given without them, to hold it in full.</param>
/// <param name="Education">Id of the education it takes; empty for none.</param>
/// <param name="Becomes">Of an apprentice's credential, the one it becomes; empty otherwise.</param>
/// <param name="IsOffered">Whether it can still be earned.</param>
/// <param name="Requires">Id of a credential that is to be held first; empty for none.</param>
public sealed record Credential(
    string Id, string Name, ImmutableArray<string> OtherNames, string Issuer, string Group, string Covers, string Eligibility,
    int Years = 0, string Education = "", string Becomes = "", bool IsOffered = true, string Requires = "")
    : Named(Id, Name, OtherNames);
