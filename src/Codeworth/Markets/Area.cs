using System.Collections.Immutable;

namespace Codeworth.Markets;

/// <summary>A place wages are published for.</summary>
/// <param name="Id"><c>US</c>, a state's postal code (<c>TX</c>), a CBSA code (<c>19100</c>) or a seven-digit nonmetropolitan code (<c>0100001</c>).</param>
/// <param name="Name">The publisher's title.</param>
/// <param name="Kind">Its level.</param>
/// <param name="States">Postal codes of the states it touches; empty for the nation.</param>
/// <param name="State">Postal code of the state it is counted in; empty for the nation.</param>
public sealed record Area(
    string Id, string Name, ImmutableArray<string> OtherNames, AreaKind Kind, ImmutableArray<string> States, string State)
    : Named(Id, Name, OtherNames)
{
    /// <summary>The id of the nation.</summary>
    public const string NationId = "US";

    /// <summary>Whether it is a territory, counted beside the states.</summary>
    public bool IsTerritory => Kind == AreaKind.State && IsOfTerritory;

    /// <summary>Whether it is a territory or lies in one: no taxes and prices of those are kept.</summary>
    public bool IsOfTerritory => State is "PR" or "GU" or "VI" or "AS" or "MP";
}
