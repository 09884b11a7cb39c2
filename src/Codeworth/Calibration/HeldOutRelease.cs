using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>
/// The newest release judged by a fit to what speaks of the months up to a year before it, neighbouring occupations and standard
/// deviations included. The baselines are the place's own earlier median and the nation's, as published, and an article's middle.
/// </summary>
internal static class HeldOutRelease
{
    public static IReadOnlyList<JudgedMedian> Judge(
        ModelParameters parameters, FitEvidence evidence, YearMonth newest, ImmutableArray<(string Name, double Dollars)> article)
    {
        YearMonth before = new(newest.Year - 1, newest.Month);
        FitEvidence known = evidence with { Figures = [.. evidence.Figures.Where(figure => figure.Cited.Date <= before)] };
        FittedModel fit = EvidenceModel.Fit(parameters, known).Model;
        LocalMedians then = new(known.Figures, evidence.Vocabulary, before), now = new(evidence.Figures, evidence.Vocabulary, newest);
        return
        [
            .. now.Areas.Where(area => then.Of(area.Id) is not null)
                .Select(area => now.Judge(
                    fit, area, newest, parameters.Errors, [("the median of the year before", then.Of(area.Id)!.Value), ("the nation's of the year before", then.OfNation), .. article])),
        ];
    }
}
