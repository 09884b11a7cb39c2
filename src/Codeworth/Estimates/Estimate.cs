using System.Collections.Immutable;

namespace Codeworth.Estimates;

/// <summary>What a job is worth: where the market median lies, how pay spreads around it, what moves it, what made it.</summary>
/// <param name="Median">The market median for this profile, with its 80 % interval.</param>
/// <param name="Pay">How pay spreads between people like this.</param>
/// <param name="NationalMedian">The median of the reference workforce at the same date, where the contributions start.</param>
/// <param name="Contributions">What moves it from there, in the order they add up.</param>
/// <param name="Sources">What made it, heaviest first.</param>
/// <param name="Notes">What was not said and averaged over, where evidence is missing, what is assumed.</param>
/// <param name="Calibration">How often intervals like these held pay that the fit never saw.</param>
/// <param name="Model">The fit that gave it.</param>
public sealed record Estimate(
    Interval Median,
    PayDistribution Pay,
    Interval NationalMedian,
    ImmutableArray<Contribution> Contributions,
    ImmutableArray<SourceWeight> Sources,
    ImmutableArray<string> Notes,
    EarnedCalibration Calibration,
    ModelIdentity Model);
