using Codeworth.Data.Catalog;
using Codeworth.Data.Sources;
using Codeworth.Evidence;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class EvidenceCorrectionTests : IDisposable
{
    private const string Header = "id,statistic,value,unit,date,population,n,se,tier,note\n";
    private readonly string _data = Directory.CreateTempSubdirectory("codeworth-").FullName;

    public EvidenceCorrectionTests() => Write("evidence/body/source.yml", "publisher: Body\nreleases:\n  '2025':\n    title: Pay\n    year: 2025\n");

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public void A_replaced_value_keeps_the_old_one_and_the_reason_in_its_note()
    {
        Table("a,mean,501000,USD/year,2025-06,,,,B,seen");
        Corrections("id: body/2025/a", "reason: one nought too many", "expect: { value: 501000 }", "action: replace", "value: 50100");

        MeanFigure figure = Assert.IsType<MeanFigure>(Assert.Single(EvidenceCatalog.At(_data).All()));

        Assert.Equal(50100, figure.Dollars);
        Assert.Equal("seen; corrected from 501000: one nought too many", figure.Cited.Note);
        Assert.Empty(EvidenceCatalog.At(_data).Excluded);
    }

    [Fact]
    public void An_excluded_figure_stays_and_is_named()
    {
        Table("a,mean,50000,USD/year,2025-06,,,,B,");
        Corrections("id: body/2025/a", "reason: read twice", "expect: { value: 50000 }", "action: exclude");

        Assert.Equal("not fitted: read twice", Assert.Single(EvidenceCatalog.At(_data).All()).Cited.Note);
        Assert.Equal(["body/2025/a"], EvidenceCatalog.At(_data).Excluded);
    }

    [Fact]
    public void The_guard_fails_when_the_value_has_changed()
    {
        Table("a,mean,50100,USD/year,2025-06,,,,B,");
        Corrections("id: body/2025/a", "reason: one nought too many", "expect: { value: 501000 }", "action: replace", "value: 50100");

        Assert.Contains(
            EvidenceErrorTexts.CorrectionUnmet("body/2025/a", "501000", "50100", "one nought too many"), Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_of_a_figure_that_is_not_there_fails()
    {
        Table("a,mean,50100,USD/year,2025-06,,,,B,");
        Corrections("id: body/2025/b", "reason: read twice", "expect: { value: 1 }", "action: exclude");

        Assert.Contains(EvidenceErrorTexts.CorrectionAbsent("body/2025/b"), Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_must_be_known_and_a_reason_given()
    {
        Table("a,mean,50100,USD/year,2025-06,,,,B,");
        Corrections("id: body/2025/a", "reason: why", "expect: { value: 50100 }", "action: forget");
        Assert.Contains(EvidenceErrorTexts.CorrectionAction("body/2025/a", "forget"), Failure(), StringComparison.Ordinal);

        Corrections("id: body/2025/a", "expect: { value: 50100 }", "action: exclude");
        Assert.Contains(EvidenceErrorTexts.CorrectionIncomplete("corrections/body.yml", "reason"), Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_that_are_no_YAML_say_in_which_line()
    {
        Table("a,mean,50100,USD/year,2025-06,,,,B,");
        Corrections("id: body/2025/a", "reason: one: two", "expect: { value: 50100 }", "action: exclude");

        ImportException problem = Assert.Throws<ImportException>(() => EvidenceCatalog.At(_data).Excluded);

        Assert.Equal(("corrections/body.yml", 2), (problem.File, problem.Row));
    }

    [Theory]
    [InlineData("a,mean,much,USD/year,2025-06,,,,B,", "value")]
    [InlineData("a,mean,1,USD/year,June,,,,B,", "date")]
    [InlineData("a,mean,1,USD/year,2025-06,,,,D,", "tier")]
    [InlineData("a,mean,1,USD/year,2025-06,area,,,B,", "population")]
    [InlineData("a,mean,,USD/year,2025-06,,,,B,suppressed: ***", "note")]
    [InlineData("a,mean,,USD/year,2025-06,,,,B,", "")]
    [InlineData("a,mean,1", "")]
    public void A_row_that_cannot_be_read_says_where_it_is(string row, string column)
    {
        Table(row);

        ImportException problem = Assert.Throws<ImportException>(() => EvidenceCatalog.At(_data).All().Count());

        Assert.Equal(("body/2025.csv", 2, column), (problem.File, problem.Row, problem.Column));
    }

    [Fact]
    public void An_undated_figure_is_tier_C_whatever_its_table_says()
    {
        Table("a,mean,1,USD/year,,,,,A,");

        Assert.Equal(Tier.C, Assert.Single(EvidenceCatalog.At(_data).All()).Cited.Tier);
    }

    [Fact]
    public void An_unknown_source_is_answered_with_the_known_ones() =>
        Assert.Contains("body/2025", Assert.Throws<ArgumentException>(() => EvidenceCatalog.At(_data).Figures("body/2024")).Message, StringComparison.Ordinal);

    private string Failure() => Assert.Throws<ImportException>(() => EvidenceCatalog.At(_data).All().Count() + EvidenceCatalog.At(_data).Excluded.Count).Message;

    private void Table(string row) => Write("evidence/body/2025.csv", Header + row + "\n");

    private void Corrections(params string[] lines) => Write("corrections/body.yml", "- " + string.Join("\n  ", lines) + "\n");

    private void Write(string name, string text)
    {
        string path = Path.Combine(_data, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
