using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>The kind of care whose records are coded: cardiology, risk adjustment, emergency ...</summary>
/// <param name="Group">The kind of specialty that stands in where there is no evidence on this one.</param>
public sealed record Specialty(string Id, string Name, ImmutableArray<string> OtherNames, string Group)
    : Named(Id, Name, OtherNames);
