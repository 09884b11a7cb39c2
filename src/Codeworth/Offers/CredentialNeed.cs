using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Offers;

/// <summary>A credential that is asked for.</summary>
/// <param name="AnyOf">Any one of these will do; empty where any credential that certifies coding will.</param>
public sealed record CredentialNeed(ImmutableArray<Credential> AnyOf)
{
    /// <summary>Whether what somebody holds will do.</summary>
    public bool IsMetBy(ImmutableArray<Credential> held) => AnyOf.IsEmpty ? !held.IsEmpty : AnyOf.Any(held.Contains);

    /// <summary><c>CPC or CCS</c>.</summary>
    public override string ToString() => AnyOf.IsEmpty ? OfferTexts.AnyCredential : string.Join(" or ", AnyOf.Select(credential => credential.Id));
}
