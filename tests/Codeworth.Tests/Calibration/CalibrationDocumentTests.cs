using Codeworth.Calibration;
using Codeworth.Calibration.Report;
using Codeworth.Estimates;
using Codeworth.Tests.Estimates;
using Codeworth.Tests.House;
using Codeworth.Wages;
using Xunit;

namespace Codeworth.Tests.Calibration;

/// <summary>docs/calibration.md is of the fit that ships, and says what a check finds.</summary>
public sealed class CalibrationDocumentTests
{
    private static readonly string Document = Repository.Read("docs/calibration.md");

    /// <summary>After a fit `codeworth check --inputs DIR --out docs` writes it anew.</summary>
    [Fact]
    public void It_judges_the_fit_that_ships() =>
        Assert.Contains(CalibrationDocument.Judged(Fitted.Model.Identity.Version), Document, StringComparison.Ordinal);

    [Fact]
    public void Its_pictures_lie_beside_it()
    {
        Assert.StartsWith("<svg", Repository.Read("docs/calibration-transform.svg"), StringComparison.Ordinal);
        Assert.StartsWith("<svg", Repository.Read("docs/calibration-reliability.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_persons_it_says_that_none_were_judged()
    {
        (string name, string text) = Assert.Single(CalibrationDocument.Files(Report([])));
        Assert.Equal(CalibrationDocument.Name, name);
        Assert.Contains("`codeworth check --inputs DIR`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_have_a_panel_for_each_source_that_says_enough()
    {
        double[] few = [0.1, 0.5], many = [.. Enumerable.Range(0, 60).Select(i => i / 60.0)];
        var files = CalibrationDocument.Files(Report([new TransformRow("a", many), new TransformRow("b", few)]) with
        {
            Persons = [Row("a"), Row("b")],
            Groups = [new GroupRow("all", Row("a").Score, [])],
        });
        Assert.Equal(["calibration.md", "calibration-transform.svg", "calibration-reliability.svg"], files.Select(file => file.Name));
        Assert.Contains(">a (60)<", files[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(">b (2)<", files[1].Text, StringComparison.Ordinal);
    }

    private static ForecastRow Row(string source)
    {
        Judged pay = new(50_000, "x", [], 0.5, [.. Judged.Grid.Select(probability => 100_000 * probability)]);
        return new ForecastRow(source, "the state's published percentiles", Scoring.Of([pay]), 1);
    }

    private static CalibrationReport Report(IReadOnlyList<TransformRow> transforms) =>
        new(new ModelIdentity("1+a", "2026-04"), new YearMonth(2025, 5), 1, 0.04, [], [], [], [], [], [], [], transforms);
}
