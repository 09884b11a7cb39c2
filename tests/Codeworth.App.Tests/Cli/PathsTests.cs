using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

/// <summary>A folder is not called missing for being no file, nor a file for being no folder; what is missing gets the framework's word nowhere.</summary>
public sealed class PathsTests
{
    [Fact]
    public async Task A_folder_given_for_a_batch_names_what_may_be_meant()
    {
        using TemporaryFolder folder = new();
        string people = folder.File("people.csv"), other = folder.File("notes.txt");
        Assert.NotEqual(people, other);
        await Refused(App.ErrorTexts.FileIsFolder(folder.Path, App.ErrorTexts.QuestionsFile, [people]), "worth", "--batch", folder.Path);
    }

    [Fact]
    public async Task A_batch_that_is_missing_names_the_nearest()
    {
        using TemporaryFolder folder = new();
        folder.File("people.csv");
        await Refused(App.ErrorTexts.FileNotFound(folder.At("poeple.csv"), "people.csv"), "worth", "--batch", folder.At("poeple.csv"));
    }

    [Fact]
    public async Task A_folder_given_for_a_workbook_is_called_one()
    {
        using TemporaryFolder folder = new();
        await Refused(App.ErrorTexts.FileIsFolder(folder.Path, App.ErrorTexts.WorkbookFile, []), "import", "oews", folder.Path);
    }

    [Theory]
    [InlineData(App.ErrorTexts.CollectedFolder, "import", "inputs", "@")]
    [InlineData(App.ErrorTexts.TablesFolder, "fit", "--data", "@")]
    [InlineData(App.ErrorTexts.WorkspaceFolder, "--workspace", "@", "worth")]
    [InlineData(App.ErrorTexts.WorkspaceFolder, "--workspace", "@", "fit")]
    public async Task A_file_given_for_a_folder_is_called_one(string expected, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        string file = folder.File("people.csv");
        await Refused(App.ErrorTexts.FolderIsFile(file, expected), [.. arguments.Select(argument => argument == "@" ? file : argument)]);
    }

    [Fact]
    public async Task A_folder_without_tables_is_told_what_they_are()
    {
        using TemporaryFolder folder = new();
        await Refused(App.ErrorTexts.TablesMissing(folder.Path), "fit", "--data", folder.Path);
        await Refused(App.ErrorTexts.FolderNotFound(folder.At("data")), "fit", "--data", folder.At("data"));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task A_workspace_that_cannot_be_made_is_told_before_the_fit()
    {
        using TemporaryFolder folder = new();
        string file = folder.File("people.csv");
        await Refused(
            App.ErrorTexts.FolderNotWritable(Path.Combine(file, "mine", "model"), App.ErrorTexts.IsFile(file)), "--workspace", Path.Combine(file, "mine"), "fit");
        Assert.Equal(["people.csv"], folder.Names);
    }

    [Fact]
    public async Task A_workspace_that_is_not_there_is_told_beside_the_answer()
    {
        using TemporaryFolder folder = new();
        Ran ran = await Ran.Command("--workspace", folder.At("mine"), "worth");
        Assert.Equal((0, App.ErrorTexts.NoWorkspace(folder.At("mine")) + "\n"), (ran.Code, ran.Error));
        Assert.Equal((await Ran.Command("worth")).Out, ran.Out);
    }

    [Theory]
    [InlineData("worth", "--batch", "")]
    [InlineData("worth", "--batch", "-", "--out", "")]
    [InlineData("worth", "--out", " ")]
    [InlineData("fit", "--data", "")]
    [InlineData("--workspace", "", "worth")]
    public async Task A_name_that_is_empty_is_asked_for(params string[] arguments)
    {
        Ran ran = await Ran.Command(arguments);
        Assert.Equal(2, ran.Code);
        Assert.Contains(" needs a value: --", ran.Error, StringComparison.Ordinal);
    }

    private static async Task Refused(string said, params string[] arguments)
    {
        Ran ran = await Ran.Command(arguments);
        Assert.Equal((1, "", said + "\n"), (ran.Code, ran.Out, ran.Error));
    }
}
