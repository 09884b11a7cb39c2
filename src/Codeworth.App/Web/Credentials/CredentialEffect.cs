using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.App.Web.Credentials;

/// <summary>What holding one credential, and saying nothing else, adds to the national median.</summary>
/// <param name="Parts">In the order they add up; one where the credential's effect is told whole.</param>
/// <param name="Work">What the usual work of its holders adds beside it; null where nothing.</param>
public sealed record CredentialEffect(Credential Credential, ImmutableArray<Contribution> Parts, Contribution? Work, Estimate Estimate)
{
    public static CredentialEffect Of(FittedModel model, Area nation, Credential credential, YearMonth on)
    {
        Estimate estimate = model.Estimate(new Market(nation), new Profile(Credentials: [credential]), on);
        return new CredentialEffect(
            credential,
            [.. estimate.Contributions.Where(IsOfCredential)],
            estimate.Contributions.FirstOrDefault(part => !IsOfCredential(part)),
            estimate);
    }

    private static bool IsOfCredential(Contribution part) => part.Attribute.StartsWith("credential", StringComparison.Ordinal);
}
