using Codeworth.Data.Catalog;
using Codeworth.Evidence;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Data;

/// <summary>What must hold of the evidence whatever release is read next.</summary>
public sealed class EvidenceCanaryTests
{
    private static readonly Lazy<IReadOnlyList<Figure>> Everything = new(() => [.. EvidenceCatalog.Shipped.All()]);

    private static IEnumerable<Figure> Oews => Everything.Value.Where(figure => figure.Cited.Source.StartsWith("bls-oews/", StringComparison.Ordinal));

    [Theory]
    [InlineData("2021-05", 46660)]
    [InlineData("2022-05", 47180)]
    [InlineData("2023-05", 48780)]
    [InlineData("2024-05", 50250)]
    [InlineData("2025-05", 51140)]
    public void The_national_median_of_medical_records_specialists_is_the_published_one(string month, double dollars)
    {
        PercentileFigure median = Assert.IsType<PercentileFigure>(Assert.Single(
            Everything.Value, figure => figure.Cited.Id == $"bls-oews/national-{month[..4]}/29-2072-US-p50"));

        Assert.Equal(dollars, median.Dollars);
        Assert.Equal(month, median.Cited.Date.ToString());
        Assert.Equal(Percentile.Median, median.Percentile);
    }

    [Fact]
    public void Percentiles_of_a_cell_are_ordered()
    {
        foreach (IGrouping<string, PercentileFigure> cell in Oews.OfType<PercentileFigure>().GroupBy(Cell))
        {
            double[] dollars = [.. cell.OrderBy(figure => figure.Percentile).Select(figure => figure.Dollars)];
            Assert.True(dollars.SequenceEqual(dollars.Order()), cell.Key);
        }
    }

    [Fact]
    public void The_mean_of_a_cell_lies_between_its_outer_percentiles()
    {
        Dictionary<string, double> low = Outer(Percentile.P10);
        Dictionary<string, double> high = Outer(Percentile.P90);
        int compared = 0;
        foreach (MeanFigure mean in Oews.OfType<MeanFigure>())
        {
            if (!low.TryGetValue(Cell(mean), out double least) || !high.TryGetValue(Cell(mean), out double most))
                continue;
            compared++;
            // Percentiles of a cell whose jobs are few can all be one wage (13-1031 in 0800003, May 2024): the mean may then pass it by rounding of wage intervals.
            Assert.InRange(mean.Dollars, least * 0.995, most * 1.005);
        }

        Assert.True(compared > 4000, $"{compared} means compared");
    }

    [Fact]
    public void An_hourly_figure_is_its_annual_twin_within_rounding()
    {
        Dictionary<string, double> annual = Oews.OfType<PercentileFigure>().Select(figure => (figure.Cited.Id, figure.Dollars))
            .Concat(Oews.OfType<MeanFigure>().Select(figure => (figure.Cited.Id, figure.Dollars)))
            .ToDictionary(StringComparer.Ordinal);
        List<OtherFigure> hourly = [.. Oews.OfType<OtherFigure>().Where(figure => figure.Unit == "USD/hour")];

        Assert.True(hourly.Count > 10000, $"{hourly.Count} hourly figures");
        Assert.All(hourly, figure => Assert.InRange(
            (figure.Value * WorkYear.FullTime) - annual[figure.Cited.Id[..^"-hourly".Length]], -15.5, 15.5));
    }

    [Fact]
    public void Ids_are_unique_in_all_the_evidence()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);

        Assert.All(Everything.Value, figure => Assert.True(ids.Add(figure.Cited.Id), figure.Cited.Id));
    }

    [Fact]
    public void Areas_are_the_nation_the_states_and_the_530_areas_wages_are_published_for()
    {
        HashSet<string> published = [.. Areas("bls-oews/metro-2025", "bls-oews/nonmetro-2025")];
        HashSet<string> states = [.. Areas("bls-oews/state-2024")];

        Assert.Equal(530, published.Count);
        Assert.Equal(54, states.Count);
        Assert.Equal(published.Order(), Areas("dol-oflc/2025-26").Distinct().Order());
        Assert.All(
            Everything.Value.Select(figure => figure.Cited.Population["area"]).OfType<string>().Distinct(),
            area => Assert.True(area == "US" || states.Contains(area) || published.Contains(area), area));
    }

    [Fact]
    public void Every_source_has_figures_and_says_where_it_comes_from() =>
        Assert.All(EvidenceCatalog.Shipped.Sources, source =>
        {
            Assert.NotEmpty(EvidenceCatalog.Shipped.Figures(source.Id));
            Assert.All(
                new[] { source.Publisher, source.Programme, source.Kind, source.Title, source.Release, source.Url, source.Licence, source.Retrieved, source.HowRead },
                text => Assert.NotEqual("", text));
        });

    [Fact]
    public void Only_undated_and_unsourced_figures_are_tier_C_and_official_ones_never() =>
        Assert.All(Everything.Value.Where(figure => figure.Cited.Tier == Tier.C), figure =>
            Assert.DoesNotContain(figure.Cited.Source.Split('/')[0], new[] { "bls-oews", "dol-oflc", "census-acs", "opm", "public-payroll" }));

    [Fact]
    public void Undated_figures_are_tier_C() =>
        Assert.All(Everything.Value.Where(figure => figure.Cited.Date == default), figure => Assert.Equal(Tier.C, figure.Cited.Tier));

    [Fact]
    public void A_pattern_holds_the_pay_of_people_who_work_full_time() =>
        Assert.All(Everything.Value.OfType<PatternFigure>(), pattern =>
        {
            double mean = pattern.Sum / pattern.Count;
            Assert.InRange(Math.Exp(mean), 12000, 800000);
            Assert.True((pattern.SumOfSquares / pattern.Count) - (mean * mean) > -1e-4, pattern.Cited.Id);
        });

    [Fact]
    public void Corrections_keep_figures_visible_with_the_reason()
    {
        Dictionary<string, Figure> byId = Everything.Value.ToDictionary(figure => figure.Cited.Id, StringComparer.Ordinal);

        Assert.NotEmpty(EvidenceCatalog.Shipped.Excluded);
        Assert.All(EvidenceCatalog.Shipped.Excluded, id => Assert.Contains("not fitted: ", byId[id].Cited.Note, StringComparison.Ordinal));
    }

    private static Dictionary<string, double> Outer(Percentile percentile) => Oews.OfType<PercentileFigure>()
        .Where(figure => figure.Percentile == percentile)
        .ToDictionary(Cell, figure => figure.Dollars, StringComparer.Ordinal);

    private static string Cell(Figure figure) => $"{figure.Cited.Source} {figure.Cited.Date} {figure.Cited.Population}";

    private static IEnumerable<string> Areas(params IEnumerable<string> sources) => sources
        .SelectMany(EvidenceCatalog.Shipped.Figures)
        .Select(figure => figure.Cited.Population["area"])
        .OfType<string>();
}
