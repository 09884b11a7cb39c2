using Codeworth.Data.Catalog;
using Codeworth.Data.Sources.Oews;
using Codeworth.Evidence;
using Codeworth.Markets;
using Codeworth.Problems;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class WorkbookTests
{
    private static readonly Vocabulary Words = ReferenceCatalog.Shipped.Vocabulary;

    [Fact]
    public void The_national_workbook_of_2024_gives_what_the_shipped_table_says()
    {
        string? file = Inputs.Find("official/workbooks/national_M2024_dl.xlsx");
        Assert.SkipWhen(file is null, Inputs.Missing);
        using TemporaryFolder folder = new();
        ImportedTable table = Assert.Single(OewsWorkbook.Import(file!, folder.Path, Words).Value.Tables);
        Assert.Equal("bls-oews/national-2024", table.Source);
        Assert.Empty(table.UnknownAreas);
        Workspace own = Workspace.At(folder.Path);
        Assert.Equal(Workspace.Shipped.Figures(table.Source), own.Figures(table.Source));
        PercentileFigure median = own.Figures(table.Source).OfType<PercentileFigure>().Single(figure => figure.Cited.Id.EndsWith("/29-2072-US-p50", StringComparison.Ordinal));
        Assert.Equal(50_250, median.Dollars);
    }

    [Fact]
    public void The_workbook_of_sectors_gives_what_the_shipped_table_says()
    {
        string? file = Inputs.Find("official/workbooks/natsector_M2024_dl.xlsx");
        Assert.SkipWhen(file is null, Inputs.Missing);
        using TemporaryFolder folder = new();
        string source = Assert.Single(OewsWorkbook.Import(file!, folder.Path, Words).Value.Tables).Source;
        Assert.Equal("bls-oews/sectors-2024", source);
        Assert.Equal(Workspace.Shipped.Figures(source), Workspace.At(folder.Path).Figures(source));
    }

    [Fact]
    public void Metros_states_and_nonmetropolitan_areas_are_read_by_their_type()
    {
        using TemporaryFolder folder = new();
        Assert.Equal("bls-oews/metro-2026", Import(folder, "MSA_M2026_dl", WorkbookMaker.Row("19100", "4", "TX", "29-2072")).Source);
        Assert.Equal("bls-oews/state-2026", Import(folder, "state_M2026_dl", WorkbookMaker.Row("48", "2", "TX", "29-2072"), WorkbookMaker.Row("66", "3", "GU", "29-2072")).Source);
        Assert.Equal("bls-oews/nonmetro-2026", Import(folder, "BOS_M2026_dl", WorkbookMaker.Row("100001", "6", "AL", "29-2072")).Source);
        Workspace own = Workspace.At(folder.Path);
        Assert.Equal(["bls-oews/metro-2026", "bls-oews/nonmetro-2026", "bls-oews/state-2026"], own.Sources.Select(source => source.Id).Where(own.IsOwn));
        Assert.Equal(["19100"], AreasOf(own, "metro-2026"));
        Assert.Equal(["TX", "GU"], AreasOf(own, "state-2026"));
        Assert.Equal(["0100001"], AreasOf(own, "nonmetro-2026"));
    }

    [Fact]
    public void Other_occupations_are_left_out_and_areas_that_are_not_known_are_named()
    {
        using TemporaryFolder folder = new();
        ImportedTable table = Import(folder, "MSA_M2026_dl",
            WorkbookMaker.Row("19100", "4", "TX", "29-2072"), WorkbookMaker.Row("19100", "4", "TX", "51-9999"), WorkbookMaker.Row("71650", "4", "MA", "29-2072"));
        Assert.Equal(["71650"], table.UnknownAreas);
        Assert.Equal(3, table.Rows);
        Assert.Equal(13, table.Figures);
    }

    [Fact]
    public void Marks_become_suppressed_figures()
    {
        string[] row = WorkbookMaker.Row("19100", "4", "TX", "29-2072");
        row[Array.IndexOf(WorkbookMaker.Header, "TOT_EMP")] = "**";
        row[Array.IndexOf(WorkbookMaker.Header, "A_PCT90")] = "#";
        row[Array.IndexOf(WorkbookMaker.Header, "A_MEDIAN")] = "*";
        using TemporaryFolder folder = new();
        string source = Import(folder, "MSA_M2026_dl", row).Source;
        Assert.Equal(
            [("employment", Suppression.EmploymentWithheld), ("p50", Suppression.WageWithheld), ("p90", Suppression.TopCoded)],
            Workspace.At(folder.Path).Figures(source).OfType<SuppressedFigure>().Select(figure => (figure.Statistic, figure.Suppression)));
    }

    [Fact]
    public void An_earlier_header_in_lower_case_without_columns_of_the_area_is_read()
    {
        int[] kept = [.. Enumerable.Range(8, WorkbookMaker.Header.Length - 8)];
        string[] header = [.. kept.Select(column => WorkbookMaker.Header[column].ToLowerInvariant())];
        string[] row = WorkbookMaker.Row("99", "1", "US", "29-2072");
        using TemporaryFolder folder = new();
        string file = WorkbookMaker.Write(folder.Path, "national_M2026_dl.xlsx", "national_dl", [header, [.. kept.Select(column => row[column])]]);
        Assert.Equal("bls-oews/national-2026", OewsWorkbook.Import(file, folder.Path, Words).Value.Tables[0].Source);
    }

    [Fact]
    public void A_zip_around_workbooks_gives_a_table_for_each_but_the_descriptions()
    {
        using TemporaryFolder folder = new();
        string zip = Zip(folder, "oesm26ma.zip",
            ("oesm26ma/MSA_M2026_dl.xlsx", WorkbookMaker.Row("19100", "4", "TX", "29-2072")),
            ("oesm26ma/BOS_M2026_dl.xlsx", WorkbookMaker.Row("0100001", "6", "AL", "29-2072")),
            ("oesm26ma/file_descriptions.xlsx", ["no wages"]));
        Assert.Equal(["bls-oews/metro-2026", "bls-oews/nonmetro-2026"], OewsWorkbook.Import(zip, folder.Path, Words).Value.Tables.Select(table => table.Source));
    }

    [Fact]
    public void A_second_import_keeps_the_first_and_the_same_replaces_itself()
    {
        using TemporaryFolder folder = new();
        Import(folder, "MSA_M2025_dl", WorkbookMaker.Row("19100", "4", "TX", "29-2072", 50_000));
        Import(folder, "MSA_M2026_dl", WorkbookMaker.Row("19100", "4", "TX", "29-2072", 52_000));
        Import(folder, "MSA_M2026_dl", WorkbookMaker.Row("19100", "4", "TX", "29-2072", 53_000));
        Workspace own = Workspace.At(folder.Path);
        Assert.Equal(2, own.Sources.Count(source => own.IsOwn(source.Id)));
        Assert.Equal(53_000, own.Figures("bls-oews/metro-2026").OfType<PercentileFigure>().Single(figure => figure.Cited.Id.EndsWith("-p50", StringComparison.Ordinal)).Dollars);
        Assert.Equal(Workspace.Shipped.Sources.Count + 1, own.Sources.Count);
    }

    [Fact]
    public void Progress_reaches_the_end_of_the_sheet()
    {
        using TemporaryFolder folder = new();
        List<WorkbookProgress> told = [];
        string file = WorkbookMaker.Write(folder.Path, "MSA_M2026_dl.xlsx", "MSA_M2026_dl",
            [WorkbookMaker.Header, WorkbookMaker.Row("19100", "4", "TX", "29-2072"), .. Enumerable.Range(0, 3_000).Select(_ => WorkbookMaker.Row("19100", "4", "TX", "51-9999"))]);
        Assert.True(OewsWorkbook.Import(file, folder.Path, Words, new Told(told)).IsRead);
        Assert.True(told.Count > 2);
        Assert.All(told.Zip(told.Skip(1)), pair => Assert.True(pair.First.Done <= pair.Second.Done));
        Assert.Equal(told[^1].Total, told[^1].Done);
    }

    private static ImportedTable Import(TemporaryFolder folder, string name, params string[][] rows)
    {
        string file = WorkbookMaker.Write(folder.Path, name + ".xlsx", name, [WorkbookMaker.Header, .. rows]);
        Reading<ImportedRelease> read = OewsWorkbook.Import(file, folder.Path, Words);
        return Assert.Single(read.Value.Tables);
    }

    private static string Zip(TemporaryFolder folder, string name, params (string Name, string[] Row)[] workbooks)
    {
        string path = Path.Combine(folder.Path, name);
        using System.IO.Compression.ZipArchive archive = new(File.Create(path), System.IO.Compression.ZipArchiveMode.Create);
        foreach ((string entry, string[] row) in workbooks)
        {
            using MemoryStream workbook = new();
            WorkbookMaker.Write(workbook, Path.GetFileNameWithoutExtension(entry), [WorkbookMaker.Header, row]);
            using Stream stream = archive.CreateEntry(entry).Open();
            stream.Write(workbook.ToArray());
        }

        return path;
    }

    private static IEnumerable<string> AreasOf(Workspace workspace, string release) =>
        workspace.Figures("bls-oews/" + release).Select(figure => figure.Cited.Population["area"]!).Distinct();

    private sealed class Told(List<WorkbookProgress> told) : IProgress<WorkbookProgress>
    {
        public void Report(WorkbookProgress value) => told.Add(value);
    }
}
