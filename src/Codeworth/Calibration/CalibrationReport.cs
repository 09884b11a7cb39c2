using Codeworth.Estimates;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>How a fit stands against pay it never saw.</summary>
/// <param name="Model">Which fit.</param>
/// <param name="Newest">The month of the newest release of places, which the fit was asked to find again.</param>
/// <param name="Divisions">How often the areas were divided into tenths.</param>
/// <param name="LeastStateError">The least mean absolute error that any forecast of states a year ahead could have, were a year's change of a place and the error of a published median as large as the fit finds them.</param>
/// <param name="Areas">Hidden areas, by kind.</param>
/// <param name="Release">The hidden newest release, by kind of place.</param>
/// <param name="Persons">Persons held back in tenths, by source and forecaster; empty where the persons were not at hand.</param>
/// <param name="Groups">The same persons forecast by the model, overall and by group.</param>
/// <param name="Widened">Groups that the interval holds too few of: what widening them would do.</param>
/// <param name="LeftOut">Each source's persons by a fit that knows nothing of it, by forecaster.</param>
/// <param name="Reporting">How persons report what they are paid, by programme; those that print what was paid are left out.</param>
/// <param name="Probabilities">The model's probability of less for each person held back, by source: even if calibrated.</param>
public sealed record CalibrationReport(
    ModelIdentity Model,
    YearMonth Newest,
    int Divisions,
    double LeastStateError,
    IReadOnlyList<MedianRow> Areas,
    IReadOnlyList<MedianRow> Release,
    IReadOnlyList<ForecastRow> Persons,
    IReadOnlyList<GroupRow> Groups,
    IReadOnlyList<WidenedGroup> Widened,
    IReadOnlyList<ForecastRow> LeftOut,
    IReadOnlyList<ReportingRow> Reporting,
    IReadOnlyList<TransformRow> Probabilities);

/// <summary>Hidden medians of one kind.</summary>
public sealed record MedianRow(string Kind, MedianScore Score);

/// <summary>One forecaster's score on one source's persons.</summary>
/// <param name="Source">Id of the source, with what narrows it.</param>
/// <param name="Forecaster">Whose forecast.</param>
/// <param name="Score">Its score.</param>
/// <param name="Twentieths">Mean pinball loss over nineteen quantiles, dollars.</param>
public sealed record ForecastRow(string Source, string Forecaster, Score Score, double Twentieths);

/// <summary>The model's score on one group of persons: <c>education=bachelor</c>, beside the baselines' loss on the same.</summary>
public sealed record GroupRow(string Group, Score Score, IReadOnlyList<BaselineLoss> Baselines);

/// <summary>A baseline's mean pinball loss over nine deciles, dollars.</summary>
public sealed record BaselineLoss(string Forecaster, Measured Pinball);

/// <summary>Probabilities of less of one source's persons, 0 to 1, rising.</summary>
public sealed record TransformRow(string Source, IReadOnlyList<double> Probabilities);

/// <summary>How the persons of a programme report what they are paid.</summary>
public sealed record ReportingRow(string Programme, ReportingError Error);
