namespace Codeworth.Evidence;

/// <summary>One part of a mixture: a level and the share of people at it.</summary>
/// <param name="Level">A reference id.</param>
/// <param name="Weight">0 to 1; the parts of a mixture add to 1.</param>
public readonly record struct Share(string Level, double Weight);
