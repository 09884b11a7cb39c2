using System.Collections.Immutable;

namespace Codeworth.Careers;

/// <summary>What the Bureau of Labor Statistics projects for an occupation in one edition.</summary>
/// <param name="Edition">The ten years: <c>2024-34</c>.</param>
/// <param name="Occupation">Its code, by the classification of the edition.</param>
/// <param name="Name">Its title there.</param>
/// <param name="JobsAtStart">Thousands of jobs; null where not known.</param>
/// <param name="JobsAtEnd">Thousands of jobs; null where not known.</param>
/// <param name="Change">Growth over the ten years, percent.</param>
/// <param name="Openings">Openings a year, thousands; null where not known.</param>
/// <param name="Education">What is usually asked at entry; empty where not said.</param>
/// <param name="Experience">Work experience in a related occupation that is usually asked; empty where not said.</param>
/// <param name="OnTheJob">Training on the job; empty where not said.</param>
/// <param name="Exits">Percent a year who leave work altogether; null where not known.</param>
/// <param name="Transfers">Percent a year who change occupation; null where not known.</param>
/// <param name="Tier">A the publisher's own table, B reported by another.</param>
public sealed record Projection(
    string Edition, string Occupation, string Name, double? JobsAtStart, double? JobsAtEnd, double Change, double? Openings,
    string Education, string Experience, string OnTheJob, double? Exits, double? Transfers, string Tier);

/// <summary>A published finding on computers that code.</summary>
/// <param name="Of">What was measured, in words.</param>
/// <param name="About">automation, ai_accuracy, ai_adoption or ai_risk_score.</param>
/// <param name="Value">Number or words, in <paramref name="Unit"/>.</param>
/// <param name="Unit">percent, text, score ...</param>
/// <param name="Date">The year it speaks of; empty where the page says none.</param>
/// <param name="Publisher">Who found it.</param>
/// <param name="Title">Where.</param>
/// <param name="Url">Where it was read.</param>
/// <param name="Tier">A the publisher's own, B reported by another, C unsourced: shown, never used.</param>
/// <param name="Note">What to know of it.</param>
public sealed record AutomationFinding(string Of, string About, string Value, string Unit, string Date, string Publisher, string Title, string Url, string Tier, string Note);

/// <summary>Jobs to come: projections by edition, and what is known of automation.</summary>
/// <param name="Projections">Newest edition first, as the table has them.</param>
/// <param name="Automation">In the order of the table.</param>
public sealed record OutlookTable(ImmutableArray<Projection> Projections, ImmutableArray<AutomationFinding> Automation)
{
    /// <summary>The newest full edition of an occupation; null where there is none.</summary>
    public Projection? Newest(string occupation) => Projections.FirstOrDefault(row => row.Occupation == occupation && row.JobsAtStart is not null);
}
