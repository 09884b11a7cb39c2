namespace Codeworth.Markets;

/// <summary>The job: what, where, for whom, how. What is null is not said, and is averaged over the reference workforce.</summary>
/// <param name="Area">The place; the nation where none is said.</param>
public sealed record Market(Area Area, Role? Role = null, Specialty? Specialty = null, Setting? Setting = null, WorkMode? Mode = null);
