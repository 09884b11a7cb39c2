using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>Where the work is done: on site, hybrid, remote.</summary>
public sealed record WorkMode(string Id, string Name, ImmutableArray<string> OtherNames) : Named(Id, Name, OtherNames);
