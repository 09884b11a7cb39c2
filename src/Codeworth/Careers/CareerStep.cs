namespace Codeworth.Careers;

/// <summary>What kind of step it is.</summary>
public enum StepKind
{
    /// <summary>Nothing changes: work, renew what is held.</summary>
    Stay,

    /// <summary>Sit for a credential's exam.</summary>
    Credential,

    /// <summary>A programme that ends in a first exam: by oneself or a certificate.</summary>
    Programme,

    /// <summary>A year of a degree.</summary>
    Degree,

    /// <summary>Give up a degree that was begun.</summary>
    Drop,

    /// <summary>A course that stands for a year of experience, so that the apprentice mark falls.</summary>
    ApprenticeCourse,

    /// <summary>Seek a promotion.</summary>
    Promotion,

    /// <summary>Enter coding: from outside, or from records and billing work.</summary>
    Entry,

    /// <summary>The same work for another employer.</summary>
    Employer,

    /// <summary>The same work in another kind of workplace.</summary>
    Setting,

    /// <summary>Another specialty.</summary>
    Specialty,

    /// <summary>Another work mode.</summary>
    Mode,

    /// <summary>Move to another place.</summary>
    Area,
}

/// <summary>A step a person can take.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Id">Id of what it leads to: a credential, a role, a setting, a programme, a place.</param>
/// <param name="Name">The same in words.</param>
/// <param name="Cost">Paid at once, dollars of the asked year, 0 or more.</param>
/// <param name="Hours">Hours of study it takes.</param>
/// <param name="Months">Months until it is done where it succeeds at once.</param>
/// <param name="Chance">Chance that a year's attempt succeeds, 0 to 1.</param>
public sealed record CareerStep(StepKind Kind, string Id, string Name, double Cost, double Hours, double Months, double Chance)
{
    /// <summary>What a year's attempt costs that fails, dollars, where that is not the cost itself: an exam is paid for again, its books are not; a move only where the job is found.</summary>
    public double? FailureCost { get; init; }

    /// <summary>What a year's attempt costs on average, dollars. Tried until it succeeds, these add up to what all attempts cost together (method, equation 32).</summary>
    public double AttemptCost => (Chance * Cost) + ((1 - Chance) * (FailureCost ?? Cost));

    /// <summary>Staying put.</summary>
    public static CareerStep Stay { get; } = new(StepKind.Stay, "", "stay", 0, 0, 0, 1);
}
