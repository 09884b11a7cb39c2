using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Credentials;

/// <summary>What holding one credential, and saying nothing else, adds to the national median.</summary>
/// <param name="Parts">In the order they add up; one where the credential's effect is told whole.</param>
public sealed record CredentialEffect(Credential Credential, ImmutableArray<Contribution> Parts, Estimate Estimate)
{
    public static CredentialEffect Of(FittedModel model, Area nation, Credential credential, YearMonth on)
    {
        Estimate estimate = model.Estimate(new Market(nation), new Profile(Credentials: [credential]), on);
        return new CredentialEffect(
            credential, [.. estimate.Contributions.Where(part => part.Attribute.StartsWith("credential", StringComparison.Ordinal))], estimate);
    }
}
