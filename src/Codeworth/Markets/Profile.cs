using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>The person. What is null is not said, and is averaged over the reference workforce.</summary>
/// <param name="Years">Years of coding experience, 0 to 60.</param>
/// <param name="Credentials">Credentials held; null when not said, empty when none is held.</param>
/// <param name="Education">Highest education completed.</param>
public sealed record Profile(double? Years = null, ImmutableArray<Credential>? Credentials = null, Education? Education = null)
{
    public static Profile Unsaid { get; } = new();
}
