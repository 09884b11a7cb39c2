using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Markets;

namespace Codeworth.Careers;

/// <summary>The best path over a horizon, and how sure it is that it is the best.</summary>
/// <param name="First">The first step that is not staying, with the year it is taken in; null where staying put is best.</param>
/// <param name="Path">Year by year, if things go as expected: every risk comes good in the year it is more likely than not to have done so.</param>
/// <param name="Otherwise">What to do where a step fails.</param>
/// <param name="Gain">What the plan is worth beyond staying put, over the horizon.</param>
/// <param name="ChanceBeatsStaying">The chance over posterior draws that it is worth more than staying put.</param>
/// <param name="ChanceBest">The chance over posterior draws that it is worth more than staying put and each alternative.</param>
/// <param name="Alternatives">The best plans without its first step, without that and their own, and so on.</param>
/// <param name="Fan">What a year brings, by year.</param>
/// <param name="Sensitivities">Assumptions that move the gain most, the most moving first.</param>
/// <param name="Size">How large the problem was.</param>
public sealed record CareerPlan(
    PlannedStep? First, ImmutableArray<PlannedYear> Path, ImmutableArray<Otherwise> Otherwise, Interval<PresentValue> Gain, double ChanceBeatsStaying, double ChanceBest,
    ImmutableArray<PlanAlternative> Alternatives, ImmutableArray<FanYear> Fan, ImmutableArray<Sensitivity> Sensitivities, PlanSize Size);

/// <summary>A step of a plan.</summary>
/// <param name="Year">Years from now.</param>
/// <param name="Step">The step.</param>
/// <param name="Gain">What it adds to gross pay a year once it succeeds, at the posterior mean and within its 80 % interval; null where it adds none by itself, as a degree's first year.</param>
public sealed record PlannedStep(int Year, CareerStep Step, Interval<YearlyGain>? Gain);

/// <summary>A year of the path.</summary>
/// <param name="Year">Years from now.</param>
/// <param name="Role">The role; null outside coding.</param>
/// <param name="IsPromoted">Whether just promoted, so that pay is on the way to the role's market.</param>
/// <param name="Credentials">Held at its start.</param>
/// <param name="Education">Held at its start.</param>
/// <param name="Specialty">Null where not said.</param>
/// <param name="Setting">Null where not said.</param>
/// <param name="Mode">Null where not said.</param>
/// <param name="Place">Its name; empty where not said.</param>
/// <param name="Pay">Gross pay of the year.</param>
/// <param name="Study">What is studied.</param>
/// <param name="StudySucceeds">Whether it comes good in this year of the path.</param>
/// <param name="Job">What is done about the job.</param>
/// <param name="JobSucceeds">Whether it comes good in this year of the path.</param>
/// <param name="Upkeep">What keeping credentials costs in the year, dollars.</param>
/// <param name="StudyHours">Hours of study and of continuing education.</param>
public sealed record PlannedYear(
    int Year, Role? Role, bool IsPromoted, ImmutableArray<Credential> Credentials, Education Education, Specialty? Specialty, Setting? Setting, WorkMode? Mode, string Place,
    Interval Pay, CareerStep Study, bool StudySucceeds, CareerStep Job, bool JobSucceeds, double Upkeep, double StudyHours);

/// <summary>What to do where a step fails.</summary>
/// <param name="Year">Years from now that it fails in.</param>
/// <param name="Failed">The step.</param>
/// <param name="Study">What to study in the next year.</param>
/// <param name="Job">What to do about the job in the next year.</param>
public sealed record Otherwise(int Year, CareerStep Failed, CareerStep Study, CareerStep Job);

/// <summary>Another plan.</summary>
/// <param name="Steps">Its steps if things go as expected, with their years.</param>
/// <param name="Gain">What it is worth beyond staying put.</param>
/// <param name="ChanceBest">The chance over posterior draws that it is worth more than the plan, staying put and the other alternatives.</param>
public sealed record PlanAlternative(ImmutableArray<PlannedStep> Steps, Interval<PresentValue> Gain, double ChanceBest);

/// <summary>What a year brings, of the objective: percentiles over chances and posterior draws together.</summary>
/// <param name="Year">Years from now.</param>
/// <param name="Plan">At the 10th, 25th, 50th, 75th and 90th percentile, by the plan.</param>
/// <param name="Staying">The same by staying put.</param>
public sealed record FanYear(int Year, ImmutableArray<double> Plan, ImmutableArray<double> Staying);

/// <summary>How the gain hangs on an assumption.</summary>
/// <param name="Figure">The assumption, with its range.</param>
/// <param name="AtLow">The best plan's gain where it is at its low end.</param>
/// <param name="AtHigh">The same at its high end.</param>
/// <param name="ChangesFirst">Whether the first step is another at either end.</param>
public sealed record Sensitivity(CareerFigure Figure, PresentValue AtLow, PresentValue AtHigh, bool ChangesFirst);

/// <summary>How large a problem was.</summary>
/// <param name="States">States of a year.</param>
/// <param name="Sets">Sets of credentials before those with the same future were taken as one.</param>
/// <param name="Classes">Classes of them.</param>
/// <param name="Draws">Posterior draws.</param>
public sealed record PlanSize(int States, double Sets, int Classes, int Draws);
