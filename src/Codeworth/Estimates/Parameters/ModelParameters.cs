namespace Codeworth.Estimates.Parameters;

/// <summary>Everything the fit assumes before it sees a figure: <c>data/parameters/model.yml</c>, each number with its reason.</summary>
public sealed record ModelParameters
{
    public required int Version { get; init; }

    /// <summary>The month the level speaks of.</summary>
    public required string Origin { get; init; }

    /// <summary>The May the trend's first step starts from.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The May the trend's last step ends at.</summary>
    public required int LastYear { get; init; }

    public required Prior Level { get; init; }

    public required Prior Drift { get; init; }

    public required Dictionary<string, SeriesParameters> Series { get; init; }

    public required PlaceParameters Places { get; init; }

    /// <summary>role, setting, mode, education, specialty.</summary>
    public required Dictionary<string, CategoryParameters> Categories { get; init; }

    public required Dictionary<string, RoleParameters> Roles { get; init; }

    public string RolesReason { get; init; } = "";

    public required ExperienceParameters Experience { get; init; }

    public required CredentialParameters Credentials { get; init; }

    /// <summary>Roles, as a mixture, behind <c>series-grade</c> of the federal schedule.</summary>
    public required Dictionary<string, string> Grades { get; init; }

    public string GradesReason { get; init; } = "";

    public required Dictionary<string, ProgrammeParameters> Programmes { get; init; }

    public required ErrorParameters Errors { get; init; }

    public required Dictionary<string, ComponentPrior> Components { get; init; }

    public string ComponentsReason { get; init; } = "";

    public required SpreadParameters Spread { get; init; }
}

/// <summary>Errors that are not estimated.</summary>
public sealed record ErrorParameters
{
    /// <summary>How many times a large place's error variance one with so many jobs has.</summary>
    public double Sampling(double? jobs) => 1 + (SamplingJobs / Math.Max(jobs ?? SmallPlaceJobs, SmallPlaceJobs));

    /// <summary>Jobs taken for a place whose employment is not published.</summary>
    public required double SmallPlaceJobs { get; init; }

    /// <summary>Jobs at which a place's error variance is twice that of a large one.</summary>
    public required double SamplingJobs { get; init; }

    /// <summary>How many times the error variance of a wage level is where its place has no published median: it may speak of a wider place.</summary>
    public required double WiderLevel { get; init; }

    /// <summary>Standard errors from which on a figure is doubted: its error variance grows with the square of its distance.</summary>
    public required double Doubt { get; init; }

    public string DoubtReason { get; init; } = "";

    public string Reason { get; init; } = "";
}
