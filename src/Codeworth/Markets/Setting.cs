using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>The kind of employer: hospital, physician office, payer ...</summary>
/// <param name="Industries">The NAICS codes (2022) whose published wages speak of this setting.</param>
public sealed record Setting(string Id, string Name, ImmutableArray<string> OtherNames, ImmutableArray<string> Industries)
    : Named(Id, Name, OtherNames);
