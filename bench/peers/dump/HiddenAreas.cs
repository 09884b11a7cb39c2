using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Wages;

namespace Codeworth.Peers.Dump;

/// <summary>
/// Areas whose wage of the occupation was hidden from the fit, as the test of places divides them: a seeded shuffle into tenths, each answered by a fit
/// that saw no figure of the occupation there. The same tenths, covariates and errors go to the peers.
/// </summary>
internal sealed class HiddenAreas(Shipped shipped, FittedSystem system, string folder)
{
    private const int Folds = 10;
    private const int Divisions = 5;
    private static readonly YearMonth May2025 = new(2025, 5);

    public void Write()
    {
        PercentileFigure[] medians = [.. shipped.Evidence.Figures.OfType<PercentileFigure>().Where(figure => figure.Percentile == Percentile.Median && figure.Cited.Date == May2025
            && figure.Cited.Population["occupation"] == Occupation.MedicalRecordsSpecialists && figure.Cited.Population["industry"] is null)];
        PercentileFigure[] areas = [.. medians.Where(figure => Place(figure).Kind is AreaKind.Metro or AreaKind.Nonmetro)];
        TextTable.Write(folder, "areas", "area state kind log_median jobs variance price_parity nonmetro " + string.Join(' ', Neighbours().Select(i => $"neighbour{i}")),
            medians.Where(figure => Place(figure).Kind != AreaKind.Nation).Select(Area));
        TextTable.Write(folder, "hidden", "division fold area log_median codeworth codeworth_sd", Enumerable.Range(1, Divisions).SelectMany(seed => Divide(areas, seed)));
    }

    private IEnumerable<int> Neighbours() => Enumerable.Range(0, shipped.Parameters.Places.Neighbours.Count);

    private Area Place(PercentileFigure figure) => shipped.Vocabulary.Places.Find(figure.Cited.Population["area"]!)!;

    /// <summary>What is known of a place, and the variance of its figure at the shipped components.</summary>
    private object?[] Area(PercentileFigure figure)
    {
        Area area = Place(figure);
        int row = system.Figures.Select((fitted, k) => (fitted.Id, k)).Single(pair => pair.Id == figure.Cited.Id).k;
        var place = system.Space.Components[system.Space.AreaComponent[area.Id]];
        double Of(string name) => place.Indices.IndexOf(system.Space.Space[name]) is var at and >= 0 ? place.Coefficients[at] : 0;
        return [area.Id, area.State, area.Kind, Math.Log(figure.Dollars), figure.N, system.Posterior.RowVariance(row), Of("price-parity"), Of("nonmetro"),
            .. shipped.Parameters.Places.Neighbours.Select(neighbour => (object?)Of($"neighbour:{neighbour}"))];
    }

    private IEnumerable<object?[]> Divide(PercentileFigure[] areas, int seed)
    {
        PercentileFigure[] shuffled = [.. areas];
        new Random(seed).Shuffle(shuffled);
        for (int fold = 0; fold < Folds; fold++)
        {
            PercentileFigure[] hidden = [.. shuffled.Where((_, i) => i % Folds == fold)];
            HashSet<string> ids = [.. hidden.Select(figure => Place(figure).Id)];
            FittedModel fit = shipped.To(shipped.Evidence.Figures.Where(figure => !Speaks(figure, ids)));
            foreach (PercentileFigure figure in hidden)
            {
                Located located = fit.Locate(new Market(Place(figure)), Profile.Unsaid, May2025);
                yield return [seed, fold, Place(figure).Id, Math.Log(figure.Dollars), located.Median, located.StandardError];
            }
        }
    }

    private static bool Speaks(Figure figure, HashSet<string> ids) => figure.Cited.Population is var population
        && population["area"] is { } area && ids.Contains(area) && population["occupation"] is (null or Occupation.MedicalRecordsSpecialists);
}
