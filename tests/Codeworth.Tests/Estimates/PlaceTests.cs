using System.Globalization;
using System.Text;
using Codeworth.Estimates;
using Codeworth.Evidence;
using Codeworth.Markets;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>Places: those without a published wage, and those whose wage was hidden from the fit.</summary>
public sealed class PlaceTests(ITestOutputHelper output)
{
    private const int Folds = 10;
    private const int Divisions = 5;

    [Fact]
    public void An_area_without_a_published_wage_is_answered_wider_and_says_why()
    {
        Asked rochester = Asked.Nothing.In("40340");
        Assert.False(Fitted.Model.IsPublished(rochester.Market.Area));
        Assert.Contains(NoteTexts.NoPublishedWage(rochester.Market.Area, Fitted.Vocabulary.Places.Find("MN")), rochester.Estimate.Notes);
        Area[] published = [.. Medians2025.All.Select(median => median.Area).Where(area => area.State == "MN")];
        Assert.NotEmpty(published);
        foreach (Area area in published)
        {
            Assert.True(Asked.Nothing.In(area.Id).Located.StandardError < rochester.Located.StandardError, area.Name);
            Assert.DoesNotContain(Asked.Nothing.In(area.Id).Estimate.Notes, note => note.Contains("No wage of this occupation", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_place_is_answered()
    {
        foreach (Area area in Fitted.Vocabulary.Places.All)
        {
            Interval median = Asked.Nothing.In(area.Id).Located.Interval;
            Assert.InRange(median.Value.Dollars, 18_000, 90_000);
            Assert.InRange(median.Low.Dollars / median.Value.Dollars, 0.8m, 1m);
        }
    }

    /// <summary>Each tenth of the areas is answered by a fit that never saw a figure of the occupation there; five divisions into tenths.</summary>
    [Fact]
    public void Hidden_areas_are_found_within_six_and_a_half_percent_and_the_interval_holds_what_it_says()
    {
        Hidden[][] divisions = [.. Enumerable.Range(1, Divisions).Select(HideAll)];
        foreach (Hidden[] division in divisions)
            output.WriteLine(FormattableString.Invariant($"mean absolute error {100 * division.Average(area => area.Error):F2} %, {100 * Share(division, area => area.Covered):F1} % covered"));
        Hidden[] all = [.. divisions.SelectMany(division => division)];
        output.WriteLine(FormattableString.Invariant(
            $"all: {100 * all.Average(area => area.Error):F2} %, {100 * Share(all, area => area.Covered):F1} % covered"));
        StringBuilder table = new("| hidden areas | number | mean absolute error | of the state's median | within the 80 % interval | without the figure's error |\n| --- | --- | --- | --- | --- | --- |\n");
        Row(table, "metropolitan", all.Where(area => area.Kind == AreaKind.Metro));
        Row(table, "nonmetropolitan", all.Where(area => area.Kind == AreaKind.Nonmetro));
        Row(table, "all", all);
        MethodTable.Check("hidden areas", table.ToString());
        Assert.InRange(all.Average(area => area.Error), 0, 0.065);
        Assert.All(divisions, division => Assert.InRange(Share(division, area => area.Covered), 0.74, 0.88));
        Assert.All(divisions, division => Assert.True(division.Average(area => area.Error) < division.Average(area => area.StateError)));
    }

    private static Hidden[] HideAll(int seed)
    {
        Median2025[] areas = [.. Medians2025.Where(AreaKind.Metro, AreaKind.Nonmetro)];
        new Random(seed).Shuffle(areas);
        Hidden[][] folds = new Hidden[Folds][];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
            folds[fold] = Hide([.. areas.Where((_, i) => i % Folds == fold)]));
        Hidden[] all = [.. folds.SelectMany(fold => fold)];
        Assert.Equal(areas.Length, all.Length);
        return all;
    }

    private static double Share(IEnumerable<Hidden> areas, Func<Hidden, bool> which) => areas.Average(area => which(area) ? 1.0 : 0.0);

    private static void Row(StringBuilder table, string name, IEnumerable<Hidden> areas) => table.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {areas.Count() / Divisions} | {100 * areas.Average(area => area.Error):F1} % | {100 * areas.Average(area => area.StateError):F1} % | {100 * Share(areas, area => area.Covered):F0} % | {100 * Share(areas, area => area.CoveredAlone):F0} % |\n");

    private static Hidden[] Hide(Median2025[] areas)
    {
        HashSet<string> ids = [.. areas.Select(median => median.Area.Id)];
        FittedModel fit = Fitted.To(Fitted.Evidence.Figures.Where(figure => !Speaks(figure, ids)));
        return [.. areas.Select(median => Judge(fit, median))];
    }

    private static bool Speaks(Figure figure, HashSet<string> ids) => figure.Cited.Population is var population
        && population["area"] is { } area && ids.Contains(area) && population["occupation"] is (null or Occupation.MedicalRecordsSpecialists);

    private static Hidden Judge(FittedModel fit, Median2025 median)
    {
        Assert.False(fit.IsPublished(median.Area));
        Located located = fit.Locate(new Market(median.Area), Profile.Unsaid, Asked.May2025);
        double own = fit.Compiled.Components["area-figure"], jobs = Math.Max(median.Jobs ?? 50, 50);
        double wide = Math.Sqrt((located.StandardError * located.StandardError) + (own * own * (1 + (100 / jobs))));
        double log = Math.Log(median.Dollars) - located.Median;
        double state = (Medians2025.All.FirstOrDefault(other => other.Area.Id == median.Area.State) ?? Medians2025.All.Single(other => other.Area.Kind == AreaKind.Nation)).Dollars;
        return new Hidden(
            median.Area.Kind, Math.Abs((Math.Exp(located.Median) / median.Dollars) - 1), Math.Abs((state / median.Dollars) - 1),
            Math.Abs(log) <= Located.HalfWidth * wide, Math.Abs(log) <= Located.HalfWidth * located.StandardError);
    }

    private sealed record Hidden(AreaKind Kind, double Error, double StateError, bool Covered, bool CoveredAlone);
}
