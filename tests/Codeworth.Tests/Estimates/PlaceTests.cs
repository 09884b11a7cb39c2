using Codeworth.Calibration;
using Codeworth.Estimates;
using Codeworth.Markets;
using Xunit;

namespace Codeworth.Tests.Estimates;

/// <summary>Places: those without a published wage, and those whose wage was hidden from the fit.</summary>
public sealed class PlaceTests(ITestOutputHelper output)
{
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

    /// <summary>Each tenth of the areas is answered by a fit that never saw a figure of the occupation there; five divisions into tenths, as in docs/calibration.md.</summary>
    [Fact]
    public void Hidden_areas_are_found_within_six_and_a_half_percent_and_the_interval_holds_what_it_says()
    {
        HeldOutAreas held = new(Fitted.Parameters, Fitted.Evidence, Fitted.Model, []);
        IReadOnlyList<JudgedMedian>[] folds = new IReadOnlyList<JudgedMedian>[Divisions * HeldOutAreas.Folds];
        Parallel.For(0, folds.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => folds[i] = held.InFold(1 + (i / HeldOutAreas.Folds), i % HeldOutAreas.Folds));
        JudgedMedian[] all = [.. folds.SelectMany(fold => fold)];
        IEnumerable<string> published = Medians2025.Where(AreaKind.Metro, AreaKind.Nonmetro).Select(median => median.Area.Id);
        Assert.Equal(published.SelectMany(id => Enumerable.Repeat(id, Divisions)).Order(), all.Select(median => median.Area.Id).Order());
        MedianScore score = MedianScore.Of(all);
        output.WriteLine(FormattableString.Invariant($"mean absolute error {100 * score.Error.Value:F2} %, {100 * score.Coverage[1].Value:F1} % covered"));
        Assert.InRange(score.Error.Value, 0, 0.065);
        Assert.InRange(score.Coverage[1].Value, 0.74, 0.88);
        Assert.All(score.Baselines, baseline => Assert.True(score.Error.Value < baseline.Error.Value));
    }
}
