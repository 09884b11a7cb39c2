using System.Collections.Immutable;
using Codeworth.Markets;
using Codeworth.Questions;

namespace Codeworth.Careers;

/// <summary>
/// The axes a career moves on. A state is a year of entry, a class of credentials, a study node and a job; the job is a position, a specialty, a setting, a mode and a place,
/// in this order, the place running fastest.
/// </summary>
internal sealed class CareerAxes
{
    public CareerAxes(CareerTables tables, CareerPerson person, CareerOptions options, Func<Credential, double> worth)
    {
        Entry = tables.Words.Roles.Find("apprentice-coder")!;
        Conditions = new CareerConditions(tables, options.Credentials, options.Roles, person.IsInside);
        Credentials = new CredentialClasses(tables, Conditions, person.Credentials, options.Credentials, worth, options.TriesAll);
        Study = new StudyNodes(tables, person.Education, options.Trainings, options.HoursPerWeek, options.Horizon);
        Positions = new Positions(tables, person.Role, options.Roles, Entry, options.ChangesEmployer);
        Specialties = [person.Specialty, .. options.Specialties.Where(other => other != person.Specialty)];
        Settings = [person.Setting, .. options.Settings.Where(other => other != person.Setting)];
        Modes = [person.Mode, .. options.Modes.Where(other => other != person.Mode)];
        Places = [person.Place, .. options.Places.Where(other => other != person.Place)];
        Entries = person.IsInside ? 1 : Math.Min(options.Horizon, LastEntry);
    }

    /// <summary>Somebody outside finds a first job within so many years or not at all: longer waits are all but impossible, and nobody gains by waiting.</summary>
    public const int LastEntry = 12;

    /// <summary>The role of a first job.</summary>
    public Role Entry { get; }

    public CareerConditions Conditions { get; }

    public CredentialClasses Credentials { get; }

    public StudyNodes Study { get; }

    public Positions Positions { get; }

    public ImmutableArray<Specialty?> Specialties { get; }

    public ImmutableArray<Setting?> Settings { get; }

    public ImmutableArray<WorkMode?> Modes { get; }

    public ImmutableArray<WorkingPlace?> Places { get; }

    /// <summary>Years of entry that are told apart: one for somebody inside.</summary>
    public int Entries { get; }

    /// <summary>Jobs of one class, node and entry.</summary>
    public int Jobs => Positions.Count * Places.Length * Modes.Length * Settings.Length * Specialties.Length;

    /// <summary>Classes and nodes together.</summary>
    public int Rows => Credentials.Count * Study.Count;

    public int Row(int credentials, int study) => (credentials * Study.Count) + study;

    /// <summary>Class of credentials of a row.</summary>
    public int CredentialsOf(int row) => row / Study.Count;

    public int Job(int position, int specialty, int setting, int mode, int place) =>
        (((((((position * Specialties.Length) + specialty) * Settings.Length) + setting) * Modes.Length) + mode) * Places.Length) + place;

    public (int Position, int Specialty, int Setting, int Mode, int Place) Parts(int job)
    {
        (job, int place) = Math.DivRem(job, Places.Length);
        (job, int mode) = Math.DivRem(job, Modes.Length);
        (job, int setting) = Math.DivRem(job, Settings.Length);
        (int position, int specialty) = Math.DivRem(job, Specialties.Length);
        return (position, specialty, setting, mode, place);
    }
}
