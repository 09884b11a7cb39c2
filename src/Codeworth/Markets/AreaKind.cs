namespace Codeworth.Markets;

/// <summary>The closed hierarchy of places wages are published for.</summary>
public enum AreaKind
{
    Nation,
    State,
    Metro,
    Nonmetro,
}
