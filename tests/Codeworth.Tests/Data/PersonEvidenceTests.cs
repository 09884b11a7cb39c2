using System.Globalization;
using System.Text.RegularExpressions;
using Codeworth.Data.Catalog;
using Codeworth.Data.Sources;
using Codeworth.Data.Sources.Acs;
using Codeworth.Data.Sources.Payrolls;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Tests.Estimates;
using Xunit;

namespace Codeworth.Tests.Data;

/// <summary>What ships of persons against the collected tables, read here a second time and gathered by the coarsest patterns.</summary>
public sealed partial class PersonEvidenceTests
{
    private static readonly Lazy<PatternFigure[]> Shipped = new(() =>
    [
        .. EvidenceCatalog.Shipped.All().OfType<PatternFigure>()
            .Where(figure => figure.Cited.Source.Split('/')[0] is "census-acs" or "public-payroll"),
    ]);

    [Fact]
    public void No_pattern_of_persons_holds_fewer_than_three()
    {
        Assert.NotEmpty(Shipped.Value);
        Assert.All(Shipped.Value, pattern => Assert.True(pattern.Count >= PersonPatterns.Fewest, pattern.Cited.Id));
    }

    [Fact]
    public void Everyone_read_is_written_or_told()
    {
        Dictionary<string, int> read = Collected().GroupBy(person => person.Source).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        foreach ((string source, int persons) in read)
        {
            int written = Shipped.Value.Where(pattern => pattern.Cited.Source == source).Sum(pattern => pattern.Count);
            if (written == 0)
                Assert.Contains($"{source.Split('/')[1]} ({persons})", Document, StringComparison.Ordinal);
            else
                Assert.Equal((persons - written, persons), Told(source));
        }

        int payrolls = Shipped.Value.Select(pattern => pattern.Cited.Source).Where(source => source.StartsWith("public-payroll", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Sum(source => Told(source).LeftOut);
        Assert.Contains($"{Told("census-acs/pums-2024").LeftOut} of the survey and {payrolls} of the payrolls", Document, StringComparison.Ordinal);
    }

    /// <summary>Every employer that payrolls print is said to be whose, in an area that lies in the state that the payroll prints.</summary>
    [Fact]
    public void Every_employer_of_a_payroll_is_placed_in_its_state()
    {
        using PublishedTable table = PublishedTable.Open(Path.Combine(EvidenceInputs.Collected(), "micro", "public_payroll.csv"));
        Places places = Fitted.Vocabulary.Places;
        while (table.Read())
        {
            PayrollEmployer employer = PayrollEmployers.Read(table);
            Assert.Contains(table.Text("state"), places.Find(employer.Area)!.States);
            Assert.Equal(table.Text("state"), PayrollEmployers.StateOf(employer.Area));
        }
    }

    [Theory]
    [InlineData("area", "keep their state")]
    [InlineData("setting", "their setting")]
    [InlineData("mode", "their mode")]
    [InlineData("education", "their education, and")]
    [InlineData("potential_experience", "a band of experience")]
    public void The_data_page_tells_how_many_of_the_survey_keep_an_attribute(string attribute, string words)
    {
        int kept = Shipped.Value.Where(pattern => pattern.Cited.Source == "census-acs/pums-2024" && pattern.Cited.Population[attribute] is not null)
            .Sum(pattern => pattern.Count);

        Assert.Contains($" {kept:#,0} {words}", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Coarsest_patterns_add_up_to_the_rows_read_and_lack_two_persons_at_most()
    {
        Dictionary<string, PatternRow> read = Rows(Collected().Select(person => person.Row));
        Dictionary<string, PatternRow> written = Rows(Shipped.Value.Select(Row));

        Assert.Empty(written.Keys.Except(read.Keys, StringComparer.Ordinal));
        Assert.All(read, pattern =>
        {
            int count = written.GetValueOrDefault(pattern.Key)?.Count ?? 0;
            Assert.InRange(pattern.Value.Count - count, 0, PersonPatterns.Fewest - 1);
            if (pattern.Value.Count != count)
                return;
            // Each pattern's sums are written with six decimals.
            double rounding = 0.5e-6 * (count + 1);
            Assert.Equal(pattern.Value.Sum, written[pattern.Key].Sum, rounding);
            Assert.Equal(pattern.Value.SumOfSquares, written[pattern.Key].SumOfSquares, rounding);
        });
    }

    private static string Document => File.ReadAllText(Path.Combine(EvidenceInputs.Repository(), "docs", "data.md"));

    private static (int LeftOut, int Read) Told(string source)
    {
        Match told = LeftOut().Match(EvidenceCatalog.Shipped.Sources.Single(shipped => shipped.Id == source).HowRead);
        return (int.Parse(told.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(told.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static Dictionary<string, PatternRow> Rows(IEnumerable<PatternRow> rows)
    {
        PatternSums sums = new();
        foreach (PatternRow row in rows)
            sums.Add(row with { Population = Coarsest(row.Population) });
        return sums.Rows().ToDictionary(row => row.Key, StringComparer.Ordinal);
    }

    private static Population Coarsest(Population population) =>
        new[] { "occupation", "role", "level", "employer" }.Where(attribute => population[attribute] is not null)
            .Aggregate(Population.Silent, (coarsest, attribute) => coarsest.With(attribute, population[attribute]!));

    private static PatternRow Row(PatternFigure figure) =>
        new("", figure.Cited.Date.ToString(), figure.Cited.Population, figure.Count, figure.Sum, figure.SumOfSquares, "A", figure.Cited.Note);

    private static IEnumerable<(string Source, PatternRow Row)> Collected()
    {
        string micro = Path.Combine(EvidenceInputs.Collected(), "micro");
        return [.. Surveyed(Path.Combine(micro, "acs_pums_2024_sample.csv")), .. Paid(Path.Combine(micro, "public_payroll.csv"))];
    }

    private static IEnumerable<(string Source, PatternRow Row)> Surveyed(string path)
    {
        using PublishedTable table = PublishedTable.Open(path);
        while (table.Read())
        {
            if (table.Text("ftyr") == "1" && table.Whole("COW") <= 5 && table.Number("WAGP") is >= 12000 and { } wages)
                yield return ("census-acs/pums-2024", One("2024-01", PersonPattern.Of(table), "", wages));
        }
    }

    private static IEnumerable<(string Source, PatternRow Row)> Paid(string path)
    {
        using PublishedTable table = PublishedTable.Open(path);
        while (table.Read())
        {
            if (table.Text("plausible_full_year") != "1")
                continue;
            string note = table.Text("pay_basis").StartsWith("actual", StringComparison.Ordinal) ? "pay received in the year" : "";
            Population person = PayrollTitles.Read(table).With("employer", PayrollEmployers.Read(table).Id);
            yield return ("public-payroll/" + Slug.Of(table.Text("source")), One(table.Text("year") + "-06", person, note, table.Number("annual_pay")!.Value));
        }
    }

    private static PatternRow One(string date, Population person, string note, double dollars) =>
        new("", date, person, 1, Math.Log(dollars), Math.Pow(Math.Log(dollars), 2), "A", note);

    [GeneratedRegex(@"(\d+) of (\d+) persons", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();
}
