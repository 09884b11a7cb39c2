using Codeworth.App.Cli;
using Codeworth.App.Tests.Support;
using Codeworth.Questions;

namespace Codeworth.App.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public async Task Help_is_an_answer()
    {
        Ran ran = await Ran.Command("worth", "--help");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Golden.Check("help-worth.txt", ran.Out);
    }

    [Fact]
    public async Task Without_a_verb_the_verbs_are_shown() => Assert.Contains("  worth ", (await Ran.Command()).Out, StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_shown() => Assert.StartsWith("0.1.0", (await Ran.Command("--version")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_shown_after_a_verb_as_the_document_says() =>
        Assert.Equal((await Ran.Command("--version")).Out, (await Ran.Command("worth", "--version")).Out);

    [Fact]
    public async Task Help_tells_where_each_options_values_are()
    {
        string help = string.Join(' ', (await Ran.Command("worth", "--help")).Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(WorthOptions.All, option => Assert.Contains(option.Values, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_is_the_help() => Golden.CheckFile("docs/cli.md", CliDocument.Text());

    [Fact]
    public void Every_verb_and_option_is_documented()
    {
        string document = File.ReadAllText(Clone.At("docs/cli.md"));
        Assert.All(CliDocument.Commands(), command =>
        {
            Assert.Contains($"`{HelpText.Usage(command)}`", document, StringComparison.Ordinal);
            Assert.All(HelpText.Options(command), option => Assert.Contains($"`{HelpText.Call(option)}`", document, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_example_is_understood() => Assert.All(
        CliDocument.Commands().OfType<Verb>().SelectMany(verb => verb.Examples),
        example => Assert.Empty(CliDocument.Root.Parse(example["codeworth ".Length..]).Errors));

    [Fact]
    public void Every_verb_says_what_it_answers_and_shows_an_example() => Assert.All(CliDocument.Commands(), command =>
    {
        Assert.NotEmpty(command.Description!);
        Assert.True(command.Subcommands.Count > 0 || command is Verb { Examples.IsEmpty: false }, command.Name);
    });
}
