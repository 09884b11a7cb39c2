namespace Codeworth.Estimates.Parameters;

/// <summary>How far one programme's people stand from the workforce, and its raw gaps from effects.</summary>
public sealed record ProgrammeParameters
{
    /// <summary>Whether its figures are fitted, or only shown.</summary>
    public required bool Use { get; init; }

    /// <summary>Attribute each value of which has an offset of its own (<c>employer</c>); the whole programme has one where empty.</summary>
    public string By { get; init; } = "";

    public Prior? Offset { get; init; }

    /// <summary>Component of how far the offsets of single values of <see cref="By"/> stand from the programme's; empty where each stands alone.</summary>
    public string ByComponent { get; init; } = "";

    /// <summary>Standard deviation of a year's own offset; 0 for none.</summary>
    public double YearSd { get; init; }

    /// <summary>Standard deviation of how far its means, brought to medians by the workforce's spread, are off; 0 for none.</summary>
    public double MeanSd { get; init; }

    /// <summary>Standard deviation of the confounding in a raw gap, by attribute.</summary>
    public Dictionary<string, double> Confounding { get; init; } = [];

    /// <summary>Components of confoundings that are estimated instead, by attribute.</summary>
    public Dictionary<string, string> ConfoundingComponents { get; init; } = [];

    /// <summary>Mixtures of its members where a figure is silent, by attribute.</summary>
    public Dictionary<string, string> Members { get; init; } = [];

    public string MembersReason { get; init; } = "";

    public string Reason { get; init; } = "";
}

/// <summary>One series of an occupation's code.</summary>
public sealed record SeriesParameters
{
    /// <summary>Whether its figures are fitted.</summary>
    public required bool Use { get; init; }

    /// <summary>The role it stands for; empty for the whole occupation.</summary>
    public string Role { get; init; } = "";

    /// <summary>The one programme whose figures of it are fitted; empty for all.</summary>
    public string Only { get; init; } = "";

    public double Mean { get; init; }

    public double Sd { get; init; }

    public string Reason { get; init; } = "";
}
