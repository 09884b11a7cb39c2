namespace Codeworth.Data.Sources;

/// <summary>One release has been compiled.</summary>
/// <param name="Source">Its id: <c>bls-oews/national-2025</c>.</param>
/// <param name="Figures">Figures it gave.</param>
public readonly record struct ImportProgress(string Source, int Figures);
