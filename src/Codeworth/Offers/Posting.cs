using System.Collections.Immutable;
using Codeworth.Markets;

namespace Codeworth.Offers;

/// <summary>A job posting or a letter of offer as it was read. What is null, or not in a list, is not stated: never zero.</summary>
public sealed record Posting
{
    /// <summary>The plain text that was read, without marks of HTML or Markdown; every span is of this text.</summary>
    public required string Text { get; init; }

    /// <summary>The title as written.</summary>
    public Said<string>? Title { get; init; }

    /// <summary>The employer's name, where a line is labelled so.</summary>
    public Said<string>? Employer { get; init; }

    /// <summary>The level of work the title and duties tell.</summary>
    public Said<Role>? Role { get; init; }

    public Said<PostedPay>? Pay { get; init; }

    public Said<Employment>? Employment { get; init; }

    /// <summary>Hours a week.</summary>
    public Said<double>? Hours { get; init; }

    /// <summary>Where the job is.</summary>
    public Said<Area>? Area { get; init; }

    /// <summary>Codes of the states one may live in, where they are named.</summary>
    public ImmutableArray<Said<string>> Residence { get; init; } = [];

    public Said<WorkMode>? Mode { get; init; }

    public Said<Setting>? Setting { get; init; }

    /// <summary>Kinds of care that are coded, the one spoken of most first.</summary>
    public ImmutableArray<Said<Specialty>> Specialties { get; init; } = [];

    /// <summary>All of these are needed.</summary>
    public ImmutableArray<Said<CredentialNeed>> Required { get; init; } = [];

    public ImmutableArray<Said<CredentialNeed>> Preferred { get; init; } = [];

    /// <summary>Whether those who hold an apprentice credential, or none yet, are taken.</summary>
    public Said<bool>? Apprentice { get; init; }

    public Said<ExperienceAsked>? Experience { get; init; }

    public Said<ExperienceAsked>? ExperiencePreferred { get; init; }

    /// <summary>The least education that is required.</summary>
    public Said<Education>? Education { get; init; }

    /// <summary>Ids of <c>data/reference/vocabulary/benefits.csv</c>.</summary>
    public ImmutableArray<Said<string>> Benefits { get; init; } = [];

    /// <summary>Paid days off a year.</summary>
    public Said<double>? DaysOff { get; init; }

    /// <summary>Paid holidays a year.</summary>
    public Said<double>? Holidays { get; init; }

    /// <summary>The most the employer puts into retirement, percent of pay.</summary>
    public Said<double>? Match { get; init; }

    /// <summary>A bonus for signing, dollars.</summary>
    public Said<decimal>? SignOn { get; init; }

    /// <summary>Accuracy asked for, percent.</summary>
    public Said<double>? Accuracy { get; init; }

    public Said<Productivity>? Productivity { get; init; }

    /// <summary>The last day to apply.</summary>
    public Said<DateOnly>? Closes { get; init; }

    /// <summary>What the text leaves open.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];
}
