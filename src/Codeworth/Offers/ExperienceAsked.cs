namespace Codeworth.Offers;

/// <summary>Experience that is asked for.</summary>
/// <param name="Least">Years.</param>
/// <param name="Most">Years; null where no upper end is said.</param>
public readonly record struct ExperienceAsked(double Least, double? Most);
