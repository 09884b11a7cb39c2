using Codeworth.Data.Catalog;
using Codeworth.Data.Sources;
using Codeworth.Evidence;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class EvidenceImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("codeworth-").FullName;

    private string Inputs => Path.Combine(_folder, "inputs");

    private string Data => Path.Combine(_folder, "data");

    public EvidenceImportTests() => EvidenceInputs.WriteMiniature(Inputs);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_collected_tables_give_what_ships_byte_for_byte()
    {
        InputsImport.Run(EvidenceInputs.Collected(), Data, new Silence());

        Assert.Equal(Bytes(Path.Combine(EvidenceInputs.Repository(), "data", "evidence")), Bytes(Path.Combine(Data, "evidence")));
    }

    [Fact]
    public void Importing_twice_gives_the_same_bytes()
    {
        Import();
        Dictionary<string, string> once = Bytes(Data);
        Import();

        Assert.Equal(once, Bytes(Data));
        Assert.NotEmpty(once);
    }

    [Fact]
    public void Other_publishers_in_the_folder_stay()
    {
        string own = Path.Combine(Data, "evidence", "own-survey", "2026.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(own)!);
        File.WriteAllText(own, "kept");

        Import();

        Assert.Equal("kept", File.ReadAllText(own));
    }

    [Theory]
    [InlineData("official/oews_national.csv", "a_median", "median", "oews_national.csv", 1, "a_median")]
    [InlineData("official/oews_national.csv", ",50250,", ",fifty,", "oews_national.csv", 2, "a_median")]
    [InlineData("official/bls_ooh_industry_2024.csv", "Offices of physicians", "Offices of wizards", "bls_ooh_industry_2024.csv", 3, "industry")]
    [InlineData("micro/acs_pums_2024_sample.csv", "NY,00100,3515,8191,1,30,20,1,1,52000", "NY,00100,9999,8191,1,30,20,1,1,52000", "acs_pums_2024_sample.csv", 2, "OCCP")]
    [InlineData("micro/public_payroll.csv", "UNC Hospitals (Chapel Hill),NC,Chapel Hill", "UNC Hospitals,NC,Chapel Hill", "public_payroll.csv", 2, "employer")]
    [InlineData("surveys/01_aapc_salary.csv", "USD/year,,A", "USD/year,,D", "01_aapc_salary.csv", 2, "source_tier")]
    [InlineData("micro/federal_postings_sample.csv", "2025-02-18", "18 Feb", "federal_postings_sample.csv", 2, "open_date")]
    public void A_broken_table_says_where_and_leaves_the_evidence_as_it_was(
        string file, string right, string wrong, string named, int row, string column)
    {
        Import();
        Dictionary<string, string> before = Bytes(Data);
        string path = Path.Combine(Inputs, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));

        ImportException problem = Assert.Throws<ImportException>(Import);

        Assert.Equal((named, row, column), (problem.File, problem.Row, problem.Column));
        Assert.StartsWith(EvidenceErrorTexts.At(named, row, column), problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(Data));
    }

    [Fact]
    public void A_missing_table_is_named()
    {
        string path = Path.Combine(Inputs, "micro", "public_payroll.csv");
        File.Delete(path);

        Assert.Contains(EvidenceErrorTexts.FileMissing(path), Assert.Throws<ImportException>(Import).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Data, "evidence")));
    }

    [Fact]
    public void Marks_and_blanks_become_suppressed_figures()
    {
        Import();
        Dictionary<string, Figure> figures = All();

        Assert.Equal(Suppression.TopCoded, Assert.IsType<SuppressedFigure>(figures["bls-oews/sectors-2024/29-2072-US-62-p90"]).Suppression);
        Assert.Equal(Suppression.EmploymentWithheld, Assert.IsType<SuppressedFigure>(figures["bls-oews/sectors-2024/29-2072-US-62-employment"]).Suppression);
        Assert.Equal(Suppression.Unmarked, Assert.IsType<SuppressedFigure>(figures["bls-oews/state-2025/29-2072-VT-p50"]).Suppression);
        Assert.DoesNotContain("bls-oews/metro-2025/29-2072-19100-mean", figures.Keys);
    }

    [Fact]
    public void Hourly_figures_without_an_annual_twin_are_pay_of_a_full_time_year()
    {
        Import();
        Dictionary<string, Figure> figures = All();

        Assert.Equal(21.94 * 2080, Assert.IsType<MeanFigure>(figures["dol-oflc/2025-26/29-2072-10180-mean"]).Dollars, 6);
        Assert.IsType<OtherFigure>(figures["bls-oews/national-2024/29-2072-US-p50-hourly"]);
        Assert.Equal(0.006, Assert.IsType<MeanFigure>(figures["bls-oews/national-2024/29-2072-US-mean"]).RelativeStandardError);
    }

    [Fact]
    public void Persons_are_kept_when_they_earn_wages_all_year_and_are_named_in_reference_ids()
    {
        Import();
        PatternFigure persons = Assert.IsType<PatternFigure>(Assert.Single(EvidenceCatalog.At(Data).Figures("census-acs/pums-2024")));

        Assert.Equal(3, persons.Count);
        Assert.Equal(Math.Log(52000) + Math.Log(48000) + Math.Log(56000), persons.Sum, 6);
        Assert.Equal("hospital", persons.Cited.Population["setting"]);
        Assert.Equal("associate", persons.Cited.Population["education"]);
        Assert.Equal("10-14", persons.Cited.Population["potential_experience"]);
        Assert.Equal("remote", persons.Cited.Population["mode"]);
    }

    [Fact]
    public void A_ladder_of_grades_is_paid_the_middle_of_its_top_grade()
    {
        Import();
        List<PatternFigure> postings = [.. EvidenceCatalog.At(Data).Figures("opm/postings").Cast<PatternFigure>()];
        PatternFigure ladder = Assert.Single(postings, posting => posting.Cited.Note == "ladder");
        PatternFigure single = Assert.Single(postings, posting => posting.Cited.Note.Length == 0);

        Assert.Equal(71932 * 1.15 / 1.30, Math.Exp(ladder.Sum), 0.1);
        Assert.Equal((61111 + 79443) / 2.0, Math.Exp(single.Sum), 0.1);
        Assert.Equal("auditor", single.Cited.Population["role"]);
        Assert.Equal("2025-01", single.Cited.Date.ToString());
        Assert.Null(ladder.Cited.Population["area"]);
    }

    [Fact]
    public void Groups_of_surveys_are_put_into_reference_ids_or_keep_their_words()
    {
        Import();
        Dictionary<string, Figure> figures = All();

        Assert.Equal("COC", figures["aapc/2009/credential-cpc-h-mean"].Cited.Population["credential"]);
        Assert.Equal("Somewhere new", figures["other/indeed/state-somewhere-new-mean"].Cited.Population["level"]);
        Assert.Equal(25 * 2080, Assert.IsType<MeanFigure>(figures["other/indeed/state-somewhere-new-mean"]).Dollars);
        Assert.Equal(Tier.C, figures["aapc/undated/experience-years-under-3-mean"].Cited.Tier);
    }

    private void Import() => InputsImport.Run(Inputs, Data, new Silence());

    private Dictionary<string, Figure> All() => EvidenceCatalog.At(Data).All().ToDictionary(figure => figure.Cited.Id, StringComparer.Ordinal);

    private static Dictionary<string, string> Bytes(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))), StringComparer.Ordinal);

    private sealed class Silence : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
        }
    }
}
