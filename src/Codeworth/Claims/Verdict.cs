namespace Codeworth.Claims;

/// <summary>What the evidence says of a claim.</summary>
public enum Verdict
{
    /// <summary>It holds with at least four chances in five.</summary>
    Supported,

    /// <summary>A part of it holds, or the chance that it does lies between.</summary>
    Partly,

    /// <summary>It hardly can hold.</summary>
    Contradicted,

    /// <summary>It held at an earlier month and does not any more.</summary>
    Stale,

    /// <summary>Nothing the model was fitted to, and no figure kept beside it, speaks of it.</summary>
    NoEvidence,
}
