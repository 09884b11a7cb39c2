namespace Codeworth.Estimates.Parameters;

/// <summary>Scale and asymmetry of pay around the median.</summary>
public sealed record SpreadParameters
{
    /// <summary>(lower + upper) / 2, log.</summary>
    public required Prior Scale { get; init; }

    /// <summary>(upper - lower) / 2, log.</summary>
    public required Prior Asymmetry { get; init; }

    /// <summary>The scale of places against the nation's: a mixture of places spreads wider than each.</summary>
    public required Prior ScaleOfPlaces { get; init; }

    /// <summary>The asymmetry of places against the nation's.</summary>
    public required Prior AsymmetryOfPlaces { get; init; }

    /// <summary>No scale falls below it.</summary>
    public required double Floor { get; init; }

    public string FloorReason { get; init; } = "";

    /// <summary>The largest share of a market's variance that attributes may explain.</summary>
    public required double ExplainedAtMost { get; init; }

    public string ExplainedReason { get; init; } = "";

    public required Dictionary<string, ComponentPrior> Components { get; init; }
}
