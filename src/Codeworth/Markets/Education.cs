using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>The highest education completed.</summary>
/// <param name="Years">Years of schooling it stands for, from first grade.</param>
public sealed record Education(string Id, string Name, ImmutableArray<string> OtherNames, int Years) : Named(Id, Name, OtherNames);
