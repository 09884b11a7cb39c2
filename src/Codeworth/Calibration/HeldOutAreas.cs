using System.Collections.Immutable;
using Codeworth.Estimates;
using Codeworth.Estimates.Fitting;
using Codeworth.Estimates.Parameters;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Calibration;

/// <summary>
/// Metropolitan and nonmetropolitan areas judged by fits that saw no figure of the occupation there, wage levels included: tenths of those
/// with a published median, several times over, at the standard deviations of the fit that is judged.
/// </summary>
/// <param name="parameters">What is assumed before any figure.</param>
/// <param name="evidence">All that is known.</param>
/// <param name="fit">The fit that is judged.</param>
/// <param name="article">What a salary article's table says of anyone, where one is at hand.</param>
internal sealed class HeldOutAreas(ModelParameters parameters, FitEvidence evidence, FittedModel fit, ImmutableArray<(string Name, double Dollars)> article)
{
    public const int Folds = 10;

    private readonly LocalMedians _medians = new(evidence.Figures, evidence.Vocabulary, fit.Compiled.Newest);

    /// <summary>One tenth of one division.</summary>
    /// <param name="division">Seed of the division, from 1: the same gives the same tenths.</param>
    /// <param name="fold">0 to 9.</param>
    public IReadOnlyList<JudgedMedian> InFold(int division, int fold)
    {
        Area[] areas = [.. _medians.Areas.Where(area => area.Kind is AreaKind.Metro or AreaKind.Nonmetro)];
        new Random(division).Shuffle(areas);
        Area[] hidden = [.. areas.Where((_, i) => i % Folds == fold)];
        HashSet<string> ids = [.. hidden.Select(area => area.Id)];
        FitEvidence known = evidence with { Figures = [.. evidence.Figures.Where(figure => !Speaks(figure.Cited.Population, ids))] };
        FittedModel blind = EvidenceModel.Fit(parameters, known, fit.Compiled.Components).Model;
        YearMonth on = fit.Compiled.Newest;
        return [.. hidden.Select(area => _medians.Judge(blind, area, on, parameters.Errors, [("the state's median", _medians.OfState(area)), ("the nation's median", _medians.OfNation), .. article]))];
    }

    private static bool Speaks(Population population, HashSet<string> areas) =>
        population["area"] is { } area && areas.Contains(area) && population["occupation"] is (null or Occupation.MedicalRecordsSpecialists);
}
