namespace Codeworth.Estimates.Parameters;

/// <summary>What goes with a role in the reference workforce.</summary>
public sealed record RoleParameters
{
    /// <summary>Share of its people who hold a credential, 0 to 1.</summary>
    public required double Certified { get; init; }

    /// <summary>Mean years of coding experience of its people: gamma distributed.</summary>
    public required double Years { get; init; }

    /// <summary>Shape of that gamma distribution, more than 0.</summary>
    public required double Shape { get; init; }

    public string Reason { get; init; } = "";
}

/// <summary>The experience curve: a slope for each segment of years already worked.</summary>
public sealed record ExperienceParameters
{
    /// <summary>Years at which the slope changes, ascending from 0.</summary>
    public required double[] Knots { get; init; }

    /// <summary>Prior mean of each segment's slope: log pay per year.</summary>
    public required double[] Slopes { get; init; }

    /// <summary>Prior standard deviation of each segment's slope.</summary>
    public required double[] Sd { get; init; }

    /// <summary>A factor common to all slopes, as a deviation from 1.</summary>
    public required Prior Common { get; init; }

    /// <summary>How age beyond coding experience counts where its confounding is estimated.</summary>
    public required PotentialExperience Potential { get; init; }

    public string Reason { get; init; } = "";
}

/// <summary>The scale on which potential experience (age less schooling) is confounded.</summary>
public sealed record PotentialExperience
{
    /// <summary>Years that count as 0.</summary>
    public required double Centre { get; init; }

    /// <summary>Years that count as 1.</summary>
    public required double Per { get; init; }

    public string Reason { get; init; } = "";
}

/// <summary>Credentials: certified at all, which, how many.</summary>
public sealed record CredentialParameters
{
    public required Prior Certified { get; init; }

    public required Prior Second { get; init; }

    public required Prior Third { get; init; }

    public required string GroupComponent { get; init; }

    public required string Component { get; init; }

    /// <summary>Among the certified, the share who hold exactly two.</summary>
    public double SecondShare { get; init; }

    /// <summary>Among the certified, the share who hold three and more.</summary>
    public double ThirdShare { get; init; }

    public string SharesReason { get; init; } = "";

    /// <summary>Groups with a prior of their own.</summary>
    public required Dictionary<string, Prior> Groups { get; init; }

    /// <summary>First credentials of the certified, as a mixture.</summary>
    public required string Mix { get; init; }

    public string MixReason { get; init; } = "";

    /// <summary>Roles, as a mixture, of those whose first credential it is.</summary>
    public required Dictionary<string, string> Holders { get; init; }

    public string HoldersReason { get; init; } = "";

    /// <summary>The specialty of those who hold it, where a figure names no other.</summary>
    public Dictionary<string, string> Specialties { get; init; } = [];
}
