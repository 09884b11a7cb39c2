namespace Codeworth.Estimates.Parameters;

/// <summary>An attribute with levels: role, setting, mode, education, specialty.</summary>
public sealed record CategoryParameters
{
    /// <summary>Name of the variance component its effects share.</summary>
    public required string Component { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>Levels by reference id; levels of the reference table not named here have share 0.</summary>
    public required Dictionary<string, LevelParameters> Levels { get; init; }
}

/// <summary>One level of an attribute.</summary>
public sealed record LevelParameters
{
    /// <summary>Its share of the reference workforce, 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>The level it is a step from, which itself is a step from none; empty for one that stands by itself.</summary>
    public string Of { get; init; } = "";

    /// <summary>How far it lies from that level, before any figure; with <see cref="Of"/>.</summary>
    public Prior? Step { get; init; }

    public string Reason { get; init; } = "";
}
