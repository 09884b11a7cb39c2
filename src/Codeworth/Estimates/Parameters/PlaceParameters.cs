namespace Codeworth.Estimates.Parameters;

/// <summary>What is known of every place, and how it may bear on pay there.</summary>
public sealed record PlaceParameters
{
    /// <summary>Local medians against the national one.</summary>
    public required Prior Offset { get; init; }

    /// <summary>Neighbouring occupations (SOC 2018) whose local pay is a covariate.</summary>
    public required List<string> Neighbours { get; init; }

    /// <summary>How far, log, a place's pay in an occupation may lie from the nation's before the figure is taken for a gross error.</summary>
    public required double Furthest { get; init; }

    public string FurthestReason { get; init; } = "";

    /// <summary>Elasticity of pay to the regional price parity.</summary>
    public required Prior PriceParity { get; init; }

    public required Prior Nonmetro { get; init; }
}
