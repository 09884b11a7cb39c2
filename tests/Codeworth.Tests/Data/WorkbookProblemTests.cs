using System.IO.Compression;
using Codeworth.Data.Catalog;
using Codeworth.Data.Sources.Oews;
using Codeworth.Markets;
using Codeworth.Problems;
using Xunit;

namespace Codeworth.Tests.Data;

public sealed class WorkbookProblemTests
{
    private const string Name = "MSA_M2026_dl";
    private static readonly Vocabulary Words = ReferenceCatalog.Shipped.Vocabulary;
    private static readonly string[] Good = WorkbookMaker.Row("19100", "4", "TX", "29-2072");

    [Fact]
    public void A_file_that_is_not_there_names_those_beside_it()
    {
        using TemporaryFolder folder = new();
        WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good]);
        Problem problem = Refused(folder, Path.Combine(folder.Path, "MSA_2026_dl.xlsx"));
        Assert.Contains("There is no file", problem.Message);
        Assert.Equal([Name + ".xlsx"], problem.Nearest);
    }

    [Theory]
    [InlineData("<html><title>Access Denied</title></html>", "is a web page, not a workbook")]
    [InlineData("AREA,OCC_CODE\n19100,29-2072\n", "is not a workbook")]
    [InlineData("", "is empty")]
    [InlineData("PK\u0003\u0004 and no more", "ends early")]
    public void A_file_of_another_kind_is_called_what_it_is(string text, string message)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, Name + ".xlsx");
        File.WriteAllText(file, text);
        Assert.Contains(message, Refused(folder, file).Message);
    }

    [Fact]
    public void The_old_format_is_told_how_to_become_the_new()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "national_M2009_dl.xls");
        File.WriteAllBytes(file, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]);
        Assert.Contains("save it as .xlsx", Refused(folder, file).Next);
    }

    [Fact]
    public void A_zip_without_a_workbook_lists_what_it_holds()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "oesm26ma.zip");
        using (ZipArchive archive = new(File.Create(file), ZipArchiveMode.Create))
            archive.CreateEntry("oesm26ma/readme.txt");
        Assert.Contains("it holds oesm26ma/readme.txt", Refused(folder, file).Message);
    }

    [Fact]
    public void A_missing_column_names_the_nearest_header()
    {
        using TemporaryFolder folder = new();
        string[] header = [.. WorkbookMaker.Header.Select(column => column == "A_MEDIAN" ? "A_MEDAIN" : column)];
        Problem problem = Refused(folder, WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [header, Good]));
        Assert.Contains($"sheet '{Name}', row 1: there is no column A_MEDIAN", problem.Message);
        Assert.Equal("A_MEDAIN", problem.Nearest[0]);
    }

    [Fact]
    public void A_letter_in_a_cell_of_numbers_says_sheet_cell_and_column()
    {
        using TemporaryFolder folder = new();
        string[] row = [.. Good];
        row[Array.IndexOf(WorkbookMaker.Header, "A_MEDIAN")] = "5O,250";
        Problem problem = Refused(folder, WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, WorkbookMaker.Row("10180", "4", "TX", "29-2072"), row]));
        Assert.Contains($"sheet '{Name}', cell AB3, column A_MEDIAN: '5O,250' was found", problem.Message);
        Assert.Contains("number", problem.Expected);
    }

    [Theory]
    [InlineData("A_MEAN", "-5", "A number above zero, or one of the publisher's marks *, ** and #, was expected.")]
    [InlineData("A_MEDIAN", "1234567", "At least the 1234567 of column A_MEDIAN, as percentiles rise, was expected.")]
    public void A_wage_that_cannot_be_is_refused(string column, string text, string expected)
    {
        using TemporaryFolder folder = new();
        string[] row = [.. Good];
        row[Array.IndexOf(WorkbookMaker.Header, column)] = text;
        Problem problem = Refused(folder, WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, row]));
        Assert.Equal(expected, problem.Expected);
    }

    [Fact]
    public void A_row_that_comes_twice_names_both()
    {
        using TemporaryFolder folder = new();
        Problem problem = Refused(folder, WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good, Good]));
        Assert.Contains("rows 2 and 3 both speak of 29-2072-19100", problem.Message);
    }

    [Fact]
    public void A_workbook_without_the_occupations_says_which_were_expected()
    {
        using TemporaryFolder folder = new();
        Problem problem = Refused(folder, WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, WorkbookMaker.Row("19100", "4", "TX", "51-9999")]));
        Assert.Contains("29-2072", problem.Expected);
    }

    [Fact]
    public void A_workbook_without_wages_names_its_sheets()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("none of Chart begins", Refused(folder, WorkbookMaker.Write(folder.Path, Name + ".xlsx", "Chart", [["Figure", "1"]])).Message);
    }

    [Fact]
    public void A_name_without_a_year_and_one_that_says_another_are_refused()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("tells the year", Refused(folder, WorkbookMaker.Write(folder.Path, "wages.xlsx", "wages", [WorkbookMaker.Header, Good])).Message);
        Assert.Contains("says May 2025", Refused(folder, WorkbookMaker.Write(folder.Path, "MSA_M2026_dl.xlsx", "MSA_M2025_dl", [WorkbookMaker.Header, Good])).Message);
    }

    [Fact]
    public void A_download_cut_off_anywhere_is_refused()
    {
        using TemporaryFolder folder = new();
        string file = WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good]);
        byte[] whole = File.ReadAllBytes(file);
        for (int length = 1; length < whole.Length; length += 97)
        {
            File.WriteAllBytes(file, whole[..length]);
            Refused(folder, file);
        }
    }

    [Fact]
    public void A_sheet_that_breaks_off_says_after_which_row()
    {
        using TemporaryFolder folder = new();
        string file = WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good, WorkbookMaker.Row("10180", "4", "TX", "29-2072")]);
        Change(file, "xl/worksheets/sheet1.xml", markup => markup[..(markup.IndexOf("<row r=\"3\"", StringComparison.Ordinal) + 60)]);
        Assert.Contains($"sheet '{Name}': the sheet breaks off or is damaged after row", Refused(folder, file).Message);
    }

    [Fact]
    public void A_package_that_lacks_its_sheet_is_called_damaged()
    {
        using TemporaryFolder folder = new();
        string file = WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good]);
        Change(file, "xl/_rels/workbook.xml.rels", markup => markup.Replace("sheet1.xml", "sheet9.xml", StringComparison.Ordinal));
        Assert.Contains("sheet9.xml", Refused(folder, file).Message);
    }

    [Fact]
    public void A_refused_import_leaves_the_tables_of_an_earlier_one_as_they_were()
    {
        using TemporaryFolder folder = new();
        string file = WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good]);
        string table = OewsWorkbook.Import(file, folder.Path, Words).Value.Tables[0].Path;
        string before = File.ReadAllText(table);
        WorkbookMaker.Write(folder.Path, Name + ".xlsx", Name, [WorkbookMaker.Header, Good, Good]);
        Assert.False(OewsWorkbook.Import(file, folder.Path, Words).IsRead);
        Assert.Equal(before, File.ReadAllText(table));
        Assert.DoesNotContain(folder.Files, name => name.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    /// <summary>The one problem of an import that must leave nothing behind.</summary>
    private static Problem Refused(TemporaryFolder folder, string file)
    {
        Reading<ImportedRelease> read = OewsWorkbook.Import(file, folder.Path, Words);
        Assert.DoesNotContain(folder.Files, name => name.StartsWith("evidence", StringComparison.Ordinal));
        Problem problem = Assert.Single(read.Problems);
        Assert.Equal(("file", file), (problem.Field, problem.Value));
        return problem;
    }

    private static void Change(string file, string part, Func<string, string> change)
    {
        using ZipArchive archive = ZipFile.Open(file, ZipArchiveMode.Update);
        ZipArchiveEntry entry = archive.GetEntry(part)!;
        string markup;
        using (StreamReader reader = new(entry.Open()))
            markup = reader.ReadToEnd();
        entry.Delete();
        using StreamWriter writer = new(archive.CreateEntry(part).Open());
        writer.Write(change(markup));
    }
}
