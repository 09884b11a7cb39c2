using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.Careers;

/// <summary>What counts.</summary>
public enum CareerObjective
{
    /// <summary>What pay cheques buy, at the nation's prices.</summary>
    PurchasingPower,

    /// <summary>Pay after taxes.</summary>
    TakeHome,

    /// <summary>Gross pay.</summary>
    Pay,
}

/// <summary>What a plan may use, for how long, and what counts.</summary>
/// <param name="Credentials">Credentials that may be earned.</param>
/// <param name="Roles">Roles that may be taken.</param>
/// <param name="Settings">Settings that may be moved to.</param>
/// <param name="Specialties">Specialties that may be moved to.</param>
/// <param name="Modes">Modes that may be moved to.</param>
/// <param name="Places">Places that may be moved to.</param>
/// <param name="Trainings">Programmes that may be studied.</param>
/// <param name="ChangesEmployer">Whether the same work for another employer is considered.</param>
/// <param name="HoursPerWeek">Hours a week that are studied at most, 0 or more.</param>
/// <param name="Horizon">Years ahead, 1 to 40.</param>
/// <param name="Discount">What a year's wait takes from a dollar, as a share, beyond prices.</param>
/// <param name="Objective">What counts.</param>
/// <param name="Without">Steps that are not taken.</param>
/// <param name="TriesAll">Whether exams that bring nothing are open too: to show what they cost.</param>
public sealed record CareerOptions(
    ImmutableArray<Credential> Credentials, ImmutableArray<Role> Roles, ImmutableArray<Setting> Settings, ImmutableArray<Specialty> Specialties, ImmutableArray<WorkMode> Modes,
    ImmutableArray<WorkingPlace> Places, ImmutableArray<Training> Trainings, bool ChangesEmployer, double HoursPerWeek, int Horizon, double Discount, CareerObjective Objective, ImmutableArray<(StepKind Kind, string Id)> Without, bool TriesAll = false)
{
    /// <summary>Whether a step may be taken.</summary>
    public bool Allows(StepKind kind, string id) => !Without.Contains((kind, id));
}
