namespace Codeworth.Offers;

/// <summary>What an offer is, beside pay of people alike.</summary>
public enum Fairness
{
    /// <summary>It cannot be told.</summary>
    Unknown,
    Low,
    Fair,
    High,
}
