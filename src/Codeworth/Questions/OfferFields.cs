using System.Collections.Immutable;

namespace Codeworth.Questions;

/// <summary>A question about an offer as it was typed, the same at every door.</summary>
/// <param name="One">The text of an option that is said once; null or empty where nothing is.</param>
/// <param name="Credentials">The credentials typed.</param>
public sealed record OfferFields(Func<string, string?> One, ImmutableArray<string> Credentials)
{
    /// <summary>What is said of job and person. The pay offered is read with it.</summary>
    public WorthFields Worth => WorthFields.From(option => One(option.Name), Credentials);

    public bool Says(WorthOption option) => option == WorthOptions.Credential ? !Credentials.IsDefaultOrEmpty : !string.IsNullOrWhiteSpace(One(option.Name));
}
