using System.Text.Json;
using Codeworth.App.Tests.Support;

namespace Codeworth.App.Tests.Cli;

public sealed class MisuseTests
{
    [Theory]
    [InlineData("wort --years 4", "Nearest: worth.")]
    [InlineData("worth --credental CPC", "Nearest: --credential.")]
    [InlineData("worth --yeers 4", "Nearest: --years.")]
    [InlineData("--jsn worth", "Nearest: --json.")]
    [InlineData("list credential", "Nearest: credentials.")]
    [InlineData("effects --of credental", "Nearest: credential.")]
    [InlineData("worth --credential CPX", "CPC")]
    [InlineData("worth --area Texes", "Nearest: Texas")]
    [InlineData("worth --years", "--years needs a value: --years YEARS.")]
    [InlineData("worth --years 4 --years 5", "'--years' is said more than once. Say it once.")]
    [InlineData("worth --years -3", "-3 years of experience are out of range. Years of experience run from 0 to 60")]
    [InlineData("worth Dallas", "'Dallas' was not expected here.")]
    [InlineData("worth --percentiles 5,101", "'5,101' is not a list of percentiles.")]
    [InlineData("worth --out answers.csv", "--out belongs to --batch.")]
    [InlineData("worth --batch people.csv --json", "A batch answers in CSV")]
    [InlineData("serve --port 99999", "'99999' is not a port.")]
    [InlineData("serve --host nowhere.invalid", "'nowhere.invalid' is not an address to listen on.")]
    [InlineData("worth --area Rochester", "Nearest: Rochester, MN; Rochester, NY.")]
    [InlineData("worth --json=x", "--json takes no value.")]
    [InlineData("worth --credential CPC CRC", "--credential is said again for each: --credential CRC.")]
    [InlineData("worth -- --area TX", "'--area' stands after '--'")]
    [InlineData("worth --pay 58.000", "if thousands are meant, write 58000; if this is hourly, write 58.000/hour.")]
    [InlineData("worth --area Dal", "Nearest: Dallas-Fort Worth-Arlington, TX;")]
    [InlineData("help worth", "Help is an option: codeworth worth --help.")]
    [InlineData("help", "Help is an option: codeworth --help.")]
    [InlineData("serve --host 0", "'0' is not an address to listen on.")]
    [InlineData("import", "'import' needs a verb. Expected one of: inputs, oews, postings.")]
    [InlineData("import oews", "'oews' needs FILE.")]
    [InlineData("list", "'list' needs KIND.")]
    public async Task What_is_wrong_is_said_with_the_right_one(string arguments, string said)
    {
        Ran ran = await Ran.Command(arguments.Split(' '));
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Equal("", ran.Out);
        Assert.Equal(2, ran.Code);
    }

    [Fact]
    public async Task Every_problem_is_said_at_once()
    {
        Ran ran = await Ran.Command("worth", "--years", "99", "--credential", "XQZ", "--area", "Nowhere at all", "--pay", "28");
        Assert.Equal(["years", "credential", "area", "pay"], ran.Error.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        Assert.Contains("write 28/hour", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_json_the_problems_are_json_too()
    {
        Ran ran = await Ran.Command("worth", "--years", "99", "--json");
        using JsonDocument json = JsonDocument.Parse(ran.Error);
        Assert.Equal("years", json.RootElement.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Equal(2, ran.Code);
    }

    [Fact]
    public async Task An_option_before_its_verb_is_told_where_it_goes()
    {
        Ran ran = await Ran.Command("--area", "TX", "worth");
        Assert.Equal((2, $"area: {App.ErrorTexts.OptionBeforeVerb("--area", "worth")} {App.ErrorTexts.OptionAfterVerb("--area", "codeworth worth")}\n"), (ran.Code, ran.Error));
        Assert.Contains(App.ErrorTexts.OptionOfVerb("--area"), (await Ran.Command("--area", "TX")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programs_name_is_what_is_typed() =>
        Assert.Contains("'codeworth' needs a verb.", (await Ran.Command("--workspace", "x", "--nothing")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task With_json_what_cannot_be_answered_is_json_too()
    {
        Ran ran = await Ran.Command("--workspace", Clone.At("README.md"), "worth", "--json");
        using JsonDocument json = JsonDocument.Parse(ran.Error);
        Assert.Equal(App.ErrorTexts.NotAnswered, json.RootElement.GetProperty("title").GetString());
        Assert.False(json.RootElement.TryGetProperty("status", out _));
        Assert.Equal((1, ""), (ran.Code, ran.Out));
    }

    [Fact]
    public async Task A_file_that_is_missing_could_not_be_answered()
    {
        Ran ran = await Ran.Command("worth", "--batch", "no-such-file.csv");
        Assert.Equal((1, App.ErrorTexts.FileNotFound("no-such-file.csv") + "\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public async Task A_folder_without_the_collected_tables_changes_nothing()
    {
        string folder = Directory.CreateTempSubdirectory("codeworth-tests-").FullName;
        try
        {
            Ran ran = await Ran.Command("import", "inputs", folder, "--data", Path.Combine(folder, "data"));
            Assert.Equal((1, App.ErrorTexts.FoldersMissing(folder, ["official", "micro", "surveys", "tax"]) + "\n"), (ran.Code, ran.Error));
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_fit_of_a_workspace_is_named_as_ones_own_by_every_answer()
    {
        string folder = Directory.CreateTempSubdirectory("codeworth-tests-").FullName;
        try
        {
            Assert.Equal(0, (await Ran.Command("--workspace", folder, "fit")).Code);
            Assert.Contains("- Your own model ", (await Ran.Command("--workspace", folder, "worth")).Out, StringComparison.Ordinal);
            Assert.Contains("-own+", (await Ran.Command("--workspace", folder, "worth", "--json")).Out, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_list_that_holds_nothing_is_no_answer() => Assert.Equal(1, (await Ran.Command("list", "areas", "atlantis")).Code);
}
